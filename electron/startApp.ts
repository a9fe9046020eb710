import { join } from "node:path";
import { createWords } from "@shared/words/words";
import { app, type BrowserWindow, ipcMain, nativeTheme, powerMonitor, powerSaveBlocker, protocol } from "electron";
import { createAnswers } from "./answers";
import { createAwake } from "./awake";
import { answerBridge } from "./bridge";
import { nativeChooser } from "./files/chooser";
import { createDialogs } from "./files/dialogs";
import { createDisk } from "./files/disk";
import { createFileHandles } from "./files/fileHandles";
import { freeSpace } from "./files/freeSpace";
import { createJournal } from "./files/journal";
import { createPrinter } from "./files/printPdf";
import { scriptedChooser } from "./files/scriptedChooser";
import { createSecondFolder } from "./files/secondFolder";
import { createPendingFile } from "./pendingFile";
import { places } from "./places";
import { createDocuments } from "./safety/documents";
import { hardenSessions } from "./safety/harden";
import { answerProtocol } from "./safety/protocol";
import { createMenus } from "./windows/menus";
import { createRoom } from "./windows/room";
import { background } from "./windows/windowOptions";
import { createWindows } from "./windows/windows";

/** Opens the app with the file it was started with; answers with the way to hand it another one later. */
export const startApp = async (file: string | null): Promise<(later: string | null) => void> => {
  const disk = createDisk();
  const words = createWords(app.getLocale() || "en");
  const userData = app.getPath("userData");
  const documents = createDocuments();
  const journal = createJournal(disk, join(userData, "journal"), () => new Date().toISOString());
  const handles = createFileHandles();
  const pending = createPendingFile();
  const scripted = app.isPackaged ? null : scriptedChooser(process.env.SAMESIDE_TEST_DIALOG);
  let quitting = false;

  hardenSessions(app);
  answerProtocol(protocol, places.pages, documents);
  const windows = createWindows({
    disk,
    preload: places.preload,
    stateFile: join(userData, "window.json"),
    words,
    onClosed: () => {
      if (quitting) app.quit();
    },
    onStays: () => {
      quitting = false;
    },
  });
  const awake = createAwake(powerSaveBlocker);
  const room = await createRoom({
    disk,
    preload: places.roomPreload,
    stateFile: join(userData, "room.json"),
    words,
    windows,
    awake,
  });
  const second = await createSecondFolder(disk, join(userData, "second-folder.json"), words);
  const menus = createMenus(words, windows);
  answerBridge(
    ipcMain,
    createAnswers({
      app,
      disk,
      journal,
      dialogs: createDialogs(disk, handles, words),
      handles,
      second,
      machine: async () => ({
        onBattery: powerMonitor.isOnBatteryPower(),
        freeBytes: await freeSpace(userData),
      }),
      awake,
      chooserOf: (caller) => {
        const window = windows.of(caller);
        return scripted ?? (window && nativeChooser(window, words));
      },
      pending,
      windows,
      room,
      printer: createPrinter(documents),
      setMenu: (caller, state) => menus.set(caller, state),
    }),
    (caller) => windows.has(caller),
    () => Date.now(),
  );
  menus.show();

  app.on("before-quit", () => {
    quitting = true;
  });
  app.on("will-quit", () => void journal.close());
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin" || quitting) app.quit();
  });
  app.on("activate", () => void windows.open(null));
  nativeTheme.on("updated", () => {
    for (const window of windows.all()) window.setBackgroundColor(background(nativeTheme.shouldUseDarkColors));
  });

  if (file !== null) pending.hand(file);
  await windows.open(null);
  return (later) => {
    if (later !== null) pending.hand(later);
    void windows.open(null).then((library: BrowserWindow) => {
      if (later !== null) windows.say("pendingFile", library);
    });
  };
};
