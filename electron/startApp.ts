import { join } from "node:path";
import { app, type BrowserWindow, ipcMain, nativeTheme, protocol, session } from "electron";
import { exchangeBefore } from "./exchange";
import { createDisk } from "./files/disk";
import { createPendingFile } from "./pendingFile";
import { places } from "./places";
import { createDocuments } from "./safety/documents";
import { hardenSessions } from "./safety/harden";
import { answerProtocol } from "./safety/protocol";
import { whenAllCame } from "./safety/whenAllCame";
import { background } from "./windows/windowOptions";
import { readWindowState } from "./windows/windowState";
import { createWindows } from "./windows/windows";

const wordsHere = async () => (await import("@shared/words/words")).createWords(app.getLocale() || "en");

/**
 * Opens the first window, and loads what stands behind it while the window loads its page. Answers with the way to hand
 * the app another file later.
 */
export const startApp = async (file: () => string | null): Promise<(later: string | null) => void> => {
  const disk = createDisk();
  const stateFile = join(app.getPath("userData"), "window.json");
  // Read while Chromium gets ready.
  const reading = readWindowState(disk, stateFile);
  await app.whenReady();
  const last = await reading;
  const documents = createDocuments();
  const pending = createPendingFile();
  let quitting = false;
  let shell: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    shell ??= import("./startShell").then(({ startShell }) =>
      startShell({ disk, documents, pending, windows, exchange }),
    );
    return shell;
  };
  const exchange = exchangeBefore(ipcMain, begin);

  hardenSessions(app);
  answerProtocol(
    protocol,
    places.pages,
    documents,
    whenAllCame(session.defaultSession.webRequest, () => void begin()),
  );
  const windows = createWindows({
    disk,
    preload: places.preload,
    stateFile,
    last,
    words: wordsHere,
    onClosed: () => {
      if (quitting) app.quit();
    },
    onStays: () => {
      quitting = false;
    },
  });
  app.on("before-quit", () => {
    quitting = true;
  });
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin" || quitting) app.quit();
  });
  app.on("activate", () => void windows.open(null));
  nativeTheme.on("updated", () => {
    for (const window of windows.all()) window.setBackgroundColor(background(nativeTheme.shouldUseDarkColors));
  });

  const first = file();
  if (first !== null) pending.hand(first);
  await windows.open(null);
  return (later) => {
    if (later !== null) pending.hand(later);
    void windows.open(null).then((library: BrowserWindow) => {
      if (later !== null) windows.say("pendingFile", library);
    });
  };
};
