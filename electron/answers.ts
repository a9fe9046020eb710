import type { MachineState, MenuState } from "@shared/bridge/bridge";
import { failure, success } from "@shared/lib/result";
import { type App, clipboard, shell } from "electron";
import { createAbout } from "./about";
import type { Awake } from "./awake";
import type { Answers } from "./bridge";
import { copyText } from "./compat";
import type { Chooser, Dialogs } from "./files/dialogs";
import type { Disk } from "./files/disk";
import type { FileHandles } from "./files/fileHandles";
import type { Journal } from "./files/journal";
import { openFile } from "./files/openFile";
import type { Printer } from "./files/printPdf";
import type { SecondFolder } from "./files/secondFolder";
import type { PendingFile } from "./pendingFile";
import type { Documents } from "./safety/documents";
import type { Room } from "./windows/room";
import type { Windows } from "./windows/windows";

interface Around {
  readonly app: App;
  readonly disk: Disk;
  readonly journal: Journal;
  readonly dialogs: Dialogs;
  readonly documents: Documents;
  readonly handles: FileHandles;
  readonly second: SecondFolder;
  readonly machine: () => Promise<Omit<MachineState, "awake">>;
  readonly awake: Awake;
  readonly chooserOf: (caller: number) => Chooser | null;
  readonly pending: PendingFile;
  readonly windows: Windows;
  readonly room: Room;
  readonly printer: Printer;
  readonly setMenu: (caller: number, state: MenuState) => void;
}

/** What each verb of the bridge does. Sender and arguments were checked before it comes here. */
export const createAnswers = (around: Around): Answers => {
  const {
    app,
    disk,
    journal,
    dialogs,
    documents,
    handles,
    second,
    machine,
    awake,
    chooserOf,
    pending,
    windows,
    room,
    printer,
    setMenu,
  } = around;
  return {
    about: async () => success(createAbout(app)),
    journalHeads: () => journal.journalHeads(),
    readJournal: (_caller, workshop) => journal.readJournal(workshop),
    appendJournal: (_caller, workshop, line) => journal.appendJournal(workshop, line),
    writeGeneration: (_caller, workshop, revision, hash, text) =>
      journal.writeGeneration(workshop, revision, hash, text),
    keepNamed: (_caller, workshop, version) => journal.keepNamed(workshop, version),
    forget: (_caller, workshops) => journal.forget(workshops),
    chooseFile: async (caller) => {
      const chooser = chooserOf(caller);
      return chooser ? dialogs.chooseFile(chooser) : success(null);
    },
    takePendingFile: async () => {
      const path = pending.take();
      return path === null ? success(null) : openFile(disk, path);
    },
    saveFile: async (caller, file) => {
      const chooser = chooserOf(caller);
      return chooser ? dialogs.saveFile(chooser, file) : success(null);
    },
    saveFiles: async (caller, files) => {
      const chooser = chooserOf(caller);
      return chooser ? dialogs.saveFiles(chooser, files) : success(null);
    },
    showInFolder: async (_caller, handle) => {
      const path = handles.pathOf(handle);
      if (path === null) return failure({ kind: "not-found", sentence: { key: "shell.handle.gone" } });
      shell.showItemInFolder(path);
      return success(null);
    },
    secondFolder: async () => success(second.state()),
    chooseSecondFolder: async (caller) => {
      const chooser = chooserOf(caller);
      return chooser ? second.choose(chooser) : success(second.state());
    },
    leaveSecondFolder: () => second.leave(),
    copyToSecondFolder: (_caller, workshop, file) => second.write(workshop, file),
    machineState: async () => success({ ...(await machine()), awake: awake.is() }),
    keepAwake: async (caller, on) => {
      const window = windows.of(caller);
      if (!window) return success(null);
      // A window that is gone leads nothing any more.
      if (on) window.once("closed", () => awake.keep(caller, false));
      awake.keep(caller, on);
      return success(null);
    },
    printPdf: (_caller, order) => printer.print(order),
    printFirstPage: (_caller, order) => printer.printFirst(order),
    keepPrinter: async (caller, on) => {
      const window = windows.of(caller);
      if (!window) return success(null);
      // A window that is gone prints nothing any more.
      if (on) window.once("closed", () => printer.keep(caller, false));
      printer.keep(caller, on);
      return success(null);
    },
    lookAt: async (_caller, html) => success(documents.put(html, "look")),
    copyText: async (_caller, text) => {
      try {
        await copyText(clipboard, text);
        return success(null);
      } catch {
        return failure({ kind: "failed", sentence: { key: "shell.copy.failed" } });
      }
    },
    openWindow: async (_caller, workshop) => {
      await windows.open(workshop);
      return success(null);
    },
    setTitle: async (caller, title) => {
      windows.of(caller)?.setTitle(title);
      return success(null);
    },
    setMenu: async (caller, state) => {
      setMenu(caller, state);
      return success(null);
    },
    setBusy: async (caller, busy) => {
      windows.setBusy(caller, busy);
      return success(null);
    },
    openRoom: async (caller) => success(await room.open(caller)),
    closeRoom: async (caller) => success(room.close(caller)),
    roomState: async (caller) => success(room.stateFor(caller)),
    sendRoom: async (caller, model) => {
      room.send(caller, model);
      return success(null);
    },
    swapScreens: async (caller) => success(room.swap(caller)),
    tellScreens: async (caller, alone) => success(room.tell(caller, alone)),
  };
};
