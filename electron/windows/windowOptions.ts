import type { BrowserWindowConstructorOptions } from "electron";

/** The page's own colour, so that a window does not flash white before its first picture. */
export const background = (dark: boolean): string => (dark ? "#12151c" : "#f6f7f9");

/** What every window of ours has: no Node, a world of its own, a sandbox, nothing that fetches. */
export const windowOptions = (preload: string, dark: boolean): BrowserWindowConstructorOptions => ({
  show: false,
  minWidth: 800,
  minHeight: 560,
  backgroundColor: background(dark),
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    // A minimized window still counts down the agenda's time and keeps its last save.
    backgroundThrottling: false,
  },
});
