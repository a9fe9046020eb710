import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication } from "@playwright/test";
import { electronHere, sandboxSwitch } from "../helpers/electronHere";
import { quantile } from "./gestures";

/** An Electron with nothing of ours in it, and one window of one word. */
export const launchBare = (folder: string): Promise<ElectronApplication> => {
  const program = join(folder, "bare");
  mkdirSync(program, { recursive: true });
  writeFileSync(join(program, "package.json"), JSON.stringify({ name: "bare", version: "1.0.0", main: "main.js" }));
  writeFileSync(join(program, "empty.html"), "<!doctype html><title>empty</title><p>empty</p>");
  writeFileSync(
    join(program, "main.js"),
    // A window that nobody holds is taken away, and the last one takes the app along.
    `const { app, BrowserWindow } = require("electron");
     app.whenReady().then(() => {
       global.held = new BrowserWindow({ width: 1280, height: 800 });
       global.held.loadFile("empty.html");
     });`,
  );
  return _electron.launch({
    executablePath: electronHere(),
    args: [program, ...sandboxSwitch(), `--user-data-dir=${join(folder, "bare-data")}`],
  });
};

/** One line of a table of figures. */
export const figure = (what: string, own: readonly number[], floor: readonly number[] = []) => {
  const spread = (values: readonly number[]): string =>
    [0.5, 0.95].map((part) => quantile(values, part).toFixed(0)).join(" / ");
  return {
    what,
    "own p50 / p95 ms": spread(own),
    ...(floor.length === 0
      ? {}
      : { "floor p50 / p95 ms": spread(floor), ratio: (quantile(own, 0.5) / quantile(floor, 0.5)).toFixed(2) }),
  };
};

/** Shows the figures, and how busy the machine was. */
export const tell = (figures: readonly ReturnType<typeof figure>[]): void => {
  console.table(figures);
  console.log(`load of the machine at the end: ${loadavg()[0]?.toFixed(1) ?? ""}`);
};
