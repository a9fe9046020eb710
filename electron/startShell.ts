import "./jitless";
import { join } from "node:path";
import { createWords } from "@shared/words/words";
import { app, powerMonitor, powerSaveBlocker } from "electron";
import { createAnswers } from "./answers";
import { createAwake } from "./awake";
import { answerBridge } from "./bridge";
import type { Exchange } from "./exchange";
import { nativeChooser } from "./files/chooser";
import { createDialogs } from "./files/dialogs";
import type { Disk } from "./files/disk";
import { createFileHandles } from "./files/fileHandles";
import { freeSpace } from "./files/freeSpace";
import { createJournal } from "./files/journal";
import { createPrinter } from "./files/printPdf";
import { scriptedChooser } from "./files/scriptedChooser";
import { createSecondFolder } from "./files/secondFolder";
import type { PendingFile } from "./pendingFile";
import { places } from "./places";
import type { Documents } from "./safety/documents";
import { createMenus } from "./windows/menus";
import { createRoom } from "./windows/room";
import type { Windows } from "./windows/windows";

interface Around {
  readonly disk: Disk;
  readonly documents: Documents;
  readonly pending: PendingFile;
  readonly windows: Windows;
  readonly exchange: Exchange;
}

/** What stands behind the windows: journal, dialogs, room display, print, menus. Pages are answered when it resolves. */
export const startShell = async ({ disk, documents, pending, windows, exchange }: Around): Promise<void> => {
  const words = createWords(app.getLocale() || "en");
  const userData = app.getPath("userData");
  const journal = createJournal(disk, join(userData, "journal"), () => new Date().toISOString());
  const handles = createFileHandles();
  const scripted = app.isPackaged ? null : scriptedChooser(process.env.SAMESIDE_TEST_DIALOG);
  const awake = createAwake(powerSaveBlocker);
  const [room, second] = await Promise.all([
    createRoom({
      disk,
      preload: places.roomPreload,
      stateFile: join(userData, "room.json"),
      words,
      windows,
      awake,
    }),
    createSecondFolder(disk, join(userData, "second-folder.json"), words),
  ]);
  const menus = createMenus(words, windows);
  answerBridge(
    exchange,
    createAnswers({
      app,
      disk,
      journal,
      dialogs: createDialogs(disk, handles, words),
      documents,
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
  app.on("will-quit", () => void journal.close());
  // What a page can do it says itself, and gets a menu of its own by it; this one is not waited for.
  setImmediate(() => menus.show());
};
