import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";
import { words } from "./words.mjs";

const lock = join(root, "package-lock.json");
const mark = join(root, "node_modules", ".sameside-lock");
/** npm's own note of what it last installed. */
const npmMark = join(root, "node_modules", ".package-lock.json");

const isInstalled = (digest) => {
  if (existsSync(mark)) return readFileSync(mark, "utf8") === digest;
  return existsSync(npmMark) && statSync(npmMark).mtimeMs >= statSync(lock).mtimeMs;
};

/** Runs npm ci where node_modules is missing or older than the lock file; quiet unless it fails. */
export const installWhenMissing = (say = console.error) => {
  const digest = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (isInstalled(digest)) return true;
  say(words.installing);
  const npm = process.env.npm_execpath;
  const order = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const install = () =>
    npm?.endsWith(".js")
      ? spawnSync(process.execPath, [npm, ...order], { cwd: root, encoding: "utf8" })
      : spawnSync("npm", order, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  let done = install();
  // A network that fails once is asked once more.
  if (done.status !== 0) done = install();
  if (done.status !== 0) {
    say(words.installFailed(`${done.stdout ?? ""}${done.stderr ?? ""}`.trim()));
    return false;
  }
  writeFileSync(mark, digest);
  return true;
};
