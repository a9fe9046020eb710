import { chmodSync, chownSync, copyFileSync, cpSync, existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

interface Order {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
}

/** The user "nobody" and its group on Debian and its kin. */
const nobody = 65_534;

/**
 * How to start a packed program as an ordinary user. The package insists on Chromium's sandbox, which root cannot have:
 * so root starts it as nobody, from a copy and with a key to the display that nobody can read.
 */
export const unprivileged = (program: string, folder: string): Order => {
  if (process.getuid?.() !== 0) return { program, env: process.env };
  const copy = join(folder, "package");
  cpSync(dirname(program), copy, { recursive: true });
  const key = process.env["XAUTHORITY"];
  const ownKey = join(folder, "Xauthority");
  if (key !== undefined && existsSync(key)) {
    copyFileSync(key, ownKey);
    chownSync(ownKey, nobody, nobody);
  }
  chownSync(folder, nobody, nobody);
  chmodSync(folder, 0o700);
  return {
    program: join(copy, basename(program)),
    env: { ...process.env, HOME: folder, XAUTHORITY: ownKey },
    uid: nobody,
    gid: nobody,
  };
};
