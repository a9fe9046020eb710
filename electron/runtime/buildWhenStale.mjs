import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { out, root } from "./places.mjs";
import { stampOfSources } from "./stamp.mjs";
import { words } from "./words.mjs";

const stampFile = join(out, "stamp");
const builder = fileURLToPath(new URL("build.mjs", import.meta.url));

/** Builds where the sources have changed since the last build. `say` hears of it; false where the build stopped. */
export const buildWhenStale = (say = console.error) => {
  const stamp = stampOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return true;
  say(words.building);
  const begun = Date.now();
  rmSync(stampFile, { force: true });
  const done = spawnSync(process.execPath, [builder], { cwd: root, encoding: "utf8" });
  if (done.status !== 0) {
    say(words.buildFailed(stripVTControlCharacters(`${done.stdout ?? ""}${done.stderr ?? ""}`.trim())));
    return false;
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(stampFile, stamp);
  say(words.built(Date.now() - begun));
  return true;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(buildWhenStale() ? 0 : 1);
