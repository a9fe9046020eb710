import { statSync } from "node:fs";
import type { About } from "@shared/bridge/bridge";
import type { App } from "electron";
import { isDevelopmentRuntime } from "./compat";

const platform = (): About["platform"] =>
  process.platform === "darwin" || process.platform === "win32" ? process.platform : "linux";

const builtOn = (): string => {
  try {
    return statSync(__filename).mtime.toISOString().slice(0, 10);
  } catch {
    return "";
  }
};

/** What runs here. */
export const createAbout = (app: Pick<App, "getVersion" | "getLocale">): About => {
  const electron = process.versions.electron ?? "";
  return {
    version: app.getVersion(),
    built: builtOn(),
    electron,
    chromium: process.versions.chrome ?? "",
    platform: platform(),
    locale: app.getLocale() || "en",
    developmentRuntime: isDevelopmentRuntime(electron),
    can: { printPdf: true, windows: true, showInFolder: true },
  };
};
