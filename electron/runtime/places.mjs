// Where the scripts find things. Bare Node, no dependency: these files run before anything is installed.
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const home = homedir();
const cacheHome =
  process.platform === "win32"
    ? (process.env.LOCALAPPDATA ?? join(home, "AppData", "Local"))
    : process.platform === "darwin"
      ? join(home, "Library", "Caches")
      : (process.env.XDG_CACHE_HOME ?? join(home, ".cache"));

export const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));
export const out = join(root, "out");
export const cache = join(cacheHome, "sameside");
/** The example that ships; what `npm start` works through where nothing can be shown. */
export const example = join(root, "assets", "zirkelwerk-kridlo.sameside");
export const electronBinary =
  process.platform === "win32"
    ? "electron.exe"
    : process.platform === "darwin"
      ? "Electron.app/Contents/MacOS/Electron"
      : "electron";
