import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./projectRoot";

/** The program of the Electron to test in: the one `npm test` found, else the one `npm start` would find. */
export const electronHere = (): string => {
  const folder =
    process.env["ELECTRON_OVERRIDE_DIST_PATH"] ??
    execFileSync(process.execPath, [join(projectRoot, "electron/runtime/resolveElectron.mjs")], {
      encoding: "utf8",
    }).trim();
  const program = { win32: "electron.exe", darwin: "Electron.app/Contents/MacOS/Electron" }[String(process.platform)];
  return join(folder, program ?? "electron");
};

/** Chromium refuses to start as root with its sandbox on. */
export const sandboxSwitch = (): string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);
