import type { Result } from "../lib/result";
import type { RoomModel } from "../room/roomModel";
import type { Phrase } from "../words/words";

/** A sentence for people: what happened, what is safe, what to do. */
export interface Trouble {
  readonly kind: "refused" | "failed" | "no-space" | "no-permission" | "not-found" | "unavailable";
  readonly sentence: Phrase;
}

export interface About {
  readonly version: string;
  readonly built: string;
  readonly electron: string;
  readonly chromium: string;
  readonly platform: "linux" | "darwin" | "win32" | "browser";
  readonly locale: string;
  /** True on the Electron 22 fallback and in a plain browser: not for confidential work. */
  readonly developmentRuntime: boolean;
  /** What this edition can do; a button whose power is missing is not shown. */
  readonly can: { readonly printPdf: boolean; readonly windows: boolean; readonly showInFolder: boolean };
}

/** One line of the recovery journal, as the renderer hands it over; the shell adds the checksum. */
export interface JournalLine {
  readonly revision: number;
  /** SHA-256 hex of the canonical JSON of the whole document after this line. */
  readonly hash: string;
  readonly at: string;
  readonly step: string | null;
  readonly name: Phrase;
  readonly command: unknown;
  readonly patches: readonly unknown[];
  readonly inverse: readonly unknown[];
}

export interface JournalHead {
  readonly workshop: string;
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  /** A whole generation and the lines after it lead there without a gap. */
  readonly leads: boolean;
}

/** A version of a workshop that was given a name or signed, as a whole document. */
export interface NamedDocument {
  /** Empty where it was signed and nobody gave it a name. */
  readonly name: string;
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  readonly text: string;
}

/** What the shell still holds of a workshop: the newest whole generation and the sound lines after it. */
export interface JournalRecord extends JournalHead {
  readonly generation: { readonly revision: number; readonly at: string; readonly text: string } | null;
  readonly lines: readonly JournalLine[];
  readonly named: readonly NamedDocument[];
  /** Lines that were cut off or spoiled at the end and are left out. */
  readonly spoiled: number;
}

export interface OpenedFile {
  /** Only the file's own name, never its path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SavedFile {
  readonly name: string;
  /** Opaque, for showInFolder. */
  readonly handle: string;
  /** Shown to people, not used to open anything. */
  readonly folder: string;
}

export interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PdfOrder {
  /** A whole self-contained HTML document without script. */
  readonly html: string;
  readonly title: string;
  readonly language: string;
  readonly paper: "A4" | "Letter" | "A3";
  /** Running head and foot, plain text. */
  readonly head: string;
  /** What stands at the end of the running head. */
  readonly digits?: string | undefined;
  readonly foot: string;
  /** Ids in the document that its contents lead to; they get page numbers there, and bookmarks. */
  readonly marks?: readonly { readonly id: string; readonly title: string }[] | undefined;
  /** How many sheets it has, where that is known and they may be many: it may take longer by so much. */
  readonly sheets?: number | undefined;
}

export interface MenuState {
  /** Ids of the actions that are possible now. */
  readonly enabled: readonly string[];
  /** Of the actions that are a choice, those that hold now. */
  readonly held: readonly string[];
  readonly undo: string | null;
  readonly redo: string | null;
}

/** How the room display stands, as the shell knows it. */
export interface RoomState {
  readonly on: boolean;
  /** Whether this window's workshop is the one that is shown. */
  readonly mine: boolean;
  /** A second screen apart from this one; the same picture on both; or one screen, of which nobody knows who sees it. */
  readonly screens: "apart" | "mirrored" | "unknown";
  /** The person said that nobody else sees this window; remembered for this set of screens. */
  readonly told: boolean;
}

/** The folder that gets a copy at each step's end, as people know it; null where none was chosen. */
export interface SecondFolderState {
  readonly folder: string | null;
}

/** What the machine says of itself before a day; null where this runtime can't tell. */
export interface MachineState {
  readonly onBattery: boolean | null;
  /** Room on the disk that holds the journal. */
  readonly freeBytes: number | null;
  readonly awake: boolean;
}

/** Cancelled by the person is a success with null. */
export type Answer<T> = Promise<Result<T, Trouble>>;

/**
 * The one contract between the page and the shell. The preload exposes just these verbs as `window.sameside`;
 * electron/bridge.ts answers them, renderer/browser.ts answers the same in a plain browser.
 */
export interface Bridge {
  about(): Answer<About>;

  journalHeads(): Answer<readonly JournalHead[]>;
  readJournal(workshop: string): Answer<JournalRecord | null>;
  /** Answers after the fsync. */
  appendJournal(workshop: string, line: JournalLine): Answer<{ readonly at: string }>;
  /** A whole document, written atomically; the last 20 are kept. Answers after the fsync. */
  writeGeneration(workshop: string, revision: number, hash: string, text: string): Answer<{ readonly at: string }>;
  /** A version with a name, kept until the workshop is forgotten. Answers after the fsync. */
  keepNamed(workshop: string, version: NamedDocument): Answer<null>;
  /** Removes journal, generations and backups of these workshops. */
  forget(workshops: readonly string[]): Answer<{ readonly forgotten: number }>;

  chooseFile(): Answer<OpenedFile | null>;
  /** The file handed over by a double click, the command line or a second start, once. */
  takePendingFile(): Answer<OpenedFile | null>;
  saveFile(file: FileToSave): Answer<SavedFile | null>;
  /** Several files into one folder that the person chooses. */
  saveFiles(files: readonly FileToSave[]): Answer<readonly SavedFile[] | null>;
  showInFolder(handle: string): Answer<null>;
  printPdf(order: PdfOrder): Answer<Uint8Array>;
  /** Page one of the same PDF, well before the whole: to be looked at, not kept. */
  printFirstPage(order: PdfOrder): Answer<Uint8Array>;
  /** While true, somebody looks at what would be printed: the printer stands ready. */
  keepPrinter(on: boolean): Answer<null>;
  /** Takes a whole HTML document to be looked at; answers with the address, good once, of a frame that runs nothing. */
  lookAt(html: string): Answer<string>;
  copyText(text: string): Answer<null>;

  secondFolder(): Answer<SecondFolderState>;
  /** The person chooses the folder; cancelled, it stays what it was. */
  chooseSecondFolder(): Answer<SecondFolderState>;
  leaveSecondFolder(): Answer<SecondFolderState>;
  /** Writes a whole copy of the workshop there, atomically; null where no folder was chosen. */
  copyToSecondFolder(workshop: string, file: FileToSave): Answer<SecondFolderState | null>;

  /** Opens the window of a workshop, or brings it to the front where it is open; null is the library. */
  openWindow(workshop: string | null): Answer<null>;
  setTitle(title: string): Answer<null>;
  setMenu(state: MenuState): Answer<null>;
  /** While true, closing waits for the last save. */
  setBusy(busy: boolean): Answer<null>;

  machineState(): Answer<MachineState>;
  /** While true, screen and machine do not sleep: somebody leads. */
  keepAwake(on: boolean): Answer<null>;

  /** Opens the room display for this window's workshop, on the other screen where there is one. */
  openRoom(): Answer<RoomState>;
  closeRoom(): Answer<RoomState>;
  roomState(): Answer<RoomState>;
  /** What the room sees from now on. */
  sendRoom(model: RoomModel): Answer<null>;
  /** Room display and workshop change screens. */
  swapScreens(): Answer<RoomState>;
  /** The person says whether this window is seen by nobody else, where the screens do not tell. */
  tellScreens(alone: boolean): Answer<RoomState>;

  /** An action of the catalogue chosen in the native menu. Returns the way to stop listening. */
  onAction(listener: (action: string) => void): () => void;
  /** The room display was opened, closed or moved, or a screen came or went. */
  onRoom(listener: (state: RoomState) => void): () => void;
  /** A file waits in takePendingFile. */
  onPendingFile(listener: () => void): () => void;
  /** The window is about to close: finish saving, then setBusy(false). */
  onClosing(listener: () => void): () => void;
}
