import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectRoot } from "./projectRoot";

export interface ServedPages {
  /** The beginning of every address served. */
  readonly origin: string;
  readonly address: string;
  stop(): void;
}

/** Serves the built pages as `npm run browser` does, in a process of its own. */
export const servedPages = async (): Promise<ServedPages> => {
  const child = spawn(process.execPath, [join(projectRoot, "electron/runtime/servePages.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line)?.[0];
    if (address) return { origin: `${new URL(address).origin}/`, address, stop: () => child.kill() };
  }
  throw new Error("The pages were not served: is out/server built?");
};
