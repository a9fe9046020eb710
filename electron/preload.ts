import type { Bridge, RoomState, Trouble } from "@shared/bridge/bridge";
import { failure } from "@shared/lib/result";
import { contextBridge, ipcRenderer } from "electron";

// The names are written out: importing the table of verbs would bring its checks into every page.
const ask = (verb: string, ...args: readonly unknown[]) =>
  ipcRenderer
    .invoke(`sameside:${verb}`, ...args)
    // What can't be sent at all never arrives at the checks.
    .catch(() => failure<Trouble>({ kind: "failed", sentence: { key: "shell.bridge.failed" } }));

/** Hands on what is said, never the event, which would hand out the whole exchange. */
const hear = <Said extends unknown[]>(channel: string, listener: (...said: Said) => void): (() => void) => {
  const heard = (_event: unknown, ...said: Said): void => listener(...said);
  ipcRenderer.on(channel, heard);
  return () => {
    ipcRenderer.removeListener(channel, heard);
  };
};

const sameside: Bridge = {
  about: () => ask("about"),
  journalHeads: () => ask("journalHeads"),
  readJournal: (workshop) => ask("readJournal", workshop),
  appendJournal: (workshop, line) => ask("appendJournal", workshop, line),
  writeGeneration: (workshop, revision, hash, text) => ask("writeGeneration", workshop, revision, hash, text),
  keepNamed: (workshop, version) => ask("keepNamed", workshop, version),
  forget: (workshops) => ask("forget", workshops),
  chooseFile: () => ask("chooseFile"),
  takePendingFile: () => ask("takePendingFile"),
  saveFile: (file) => ask("saveFile", file),
  saveFiles: (files) => ask("saveFiles", files),
  showInFolder: (handle) => ask("showInFolder", handle),
  secondFolder: () => ask("secondFolder"),
  chooseSecondFolder: () => ask("chooseSecondFolder"),
  leaveSecondFolder: () => ask("leaveSecondFolder"),
  copyToSecondFolder: (workshop, file) => ask("copyToSecondFolder", workshop, file),
  machineState: () => ask("machineState"),
  keepAwake: (on) => ask("keepAwake", on),
  printPdf: (order) => ask("printPdf", order),
  printFirstPage: (order) => ask("printFirstPage", order),
  keepPrinter: (on) => ask("keepPrinter", on),
  lookAt: (html) => ask("lookAt", html),
  copyText: (text) => ask("copyText", text),
  openWindow: (workshop) => ask("openWindow", workshop),
  setTitle: (title) => ask("setTitle", title),
  setMenu: (state) => ask("setMenu", state),
  setBusy: (busy) => ask("setBusy", busy),
  openRoom: () => ask("openRoom"),
  closeRoom: () => ask("closeRoom"),
  roomState: () => ask("roomState"),
  sendRoom: (model) => ask("sendRoom", model),
  swapScreens: () => ask("swapScreens"),
  tellScreens: (alone) => ask("tellScreens", alone),
  onAction: (listener) => hear<[string]>("sameside:action", (action) => listener(action)),
  onRoom: (listener) => hear<[RoomState]>("sameside:room", (state) => listener(state)),
  onPendingFile: (listener) => hear<[]>("sameside:pendingFile", () => listener()),
  onClosing: (listener) => {
    closingListeners += 1;
    const stop = hear<[]>("sameside:closing", () => listener());
    return () => {
      closingListeners -= 1;
      stop();
    };
  },
};

let closingListeners = 0;
// A page with nothing to finish must not keep its window waiting.
ipcRenderer.on("sameside:closing", () => {
  if (closingListeners === 0) void ask("setBusy", false);
});

contextBridge.exposeInMainWorld("sameside", sameside);
