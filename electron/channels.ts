import type { Bridge } from "@shared/bridge/bridge";

/** The verbs that a page asks and the shell answers; the others of the contract are spoken by the shell. */
export type Verb = Exclude<keyof Bridge, "onAction" | "onRoom" | "onPendingFile" | "onClosing">;

const names: { readonly [V in Verb]: true } = {
  about: true,
  journalHeads: true,
  readJournal: true,
  appendJournal: true,
  writeGeneration: true,
  keepNamed: true,
  forget: true,
  chooseFile: true,
  takePendingFile: true,
  saveFile: true,
  saveFiles: true,
  showInFolder: true,
  secondFolder: true,
  chooseSecondFolder: true,
  leaveSecondFolder: true,
  copyToSecondFolder: true,
  machineState: true,
  keepAwake: true,
  printPdf: true,
  printFirstPage: true,
  keepPrinter: true,
  lookAt: true,
  copyText: true,
  openWindow: true,
  setTitle: true,
  setMenu: true,
  setBusy: true,
  openRoom: true,
  closeRoom: true,
  roomState: true,
  sendRoom: true,
  swapScreens: true,
  tellScreens: true,
};

/** The channel of a verb: one a verb, so that nothing else can be asked. */
export const channelOf = (verb: Verb): string => `sameside:${verb}`;

export const channels: readonly string[] = Object.keys(names).map((verb) => `sameside:${verb}`);
