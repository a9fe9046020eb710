import type { About, Bridge, FileToSave, MenuState, OpenedFile, RoomState } from "@shared/bridge/bridge";
import { success } from "@shared/lib/result";
import type { RoomModel } from "@shared/room/roomModel";
import { createMemoryDisk, type MemoryDisk } from "./memoryDisk";
import { createMemoryJournal } from "./memoryJournal";
import { createMemoryRoom } from "./memoryRoom";
import { createMemorySecond, type MemorySecond } from "./memorySecond";

export interface MemoryBridge extends Bridge, Pick<MemorySecond, "copies" | "pullStick"> {
  readonly disk: MemoryDisk;
  readonly files: readonly FileToSave[];
  readonly windows: readonly (string | null)[];
  readonly copied: readonly string[];
  readonly titles: readonly string[];
  readonly menus: readonly MenuState[];
  readonly busy: readonly boolean[];
  /** What the room was sent. */
  readonly roomModels: readonly RoomModel[];
  screensBecome(screens: RoomState["screens"]): void;
  /** What the next dialog or start hands in. */
  handIn(file: OpenedFile): void;
  /** The window is asked to close. */
  close(): void;
  choose(action: string): void;
}

interface Options {
  readonly disk?: MemoryDisk;
  readonly about?: Partial<About>;
  readonly clock?: () => string;
}

/** The shell in memory: the same promises (an answer comes after the sync), on a disk that can fail and die. */
export const createMemoryBridge = (options: Options = {}): MemoryBridge => {
  const disk = options.disk ?? createMemoryDisk();
  const clock = options.clock ?? (() => new Date().toISOString());
  const files: FileToSave[] = [];
  const windows: (string | null)[] = [];
  const copied: string[] = [];
  const titles: string[] = [];
  const [menus, busy]: [MenuState[], boolean[]] = [[], []];
  const room = createMemoryRoom();
  const closing = new Set<() => void>();
  const acting = new Set<(action: string) => void>();
  const pending = new Set<() => void>();
  const second = createMemorySecond();
  let handed: OpenedFile | null = null;

  return {
    disk,
    files,
    windows,
    copied,
    titles,
    menus,
    busy,
    ...second,
    ...createMemoryJournal(disk, clock),
    roomModels: room.roomModels,
    ...room.verbs,
    screensBecome: room.screensBecome,
    handIn: (file) => {
      handed = file;
      for (const listener of pending) listener();
    },
    close: () => {
      for (const listener of closing) listener();
    },
    choose: (action) => {
      for (const listener of acting) listener(action);
    },
    about: async () =>
      success({
        version: "0.0.0",
        built: "",
        electron: "",
        chromium: "",
        platform: "linux",
        locale: "en",
        developmentRuntime: true,
        can: { printPdf: true, windows: true, showInFolder: true },
        ...options.about,
      }),
    chooseFile: async () => {
      const file = handed;
      handed = null;
      return success(file);
    },
    takePendingFile: async () => {
      const file = handed;
      handed = null;
      return success(file);
    },
    saveFile: async (file) => {
      files.push(file);
      return success({ name: file.name, handle: String(files.length), folder: "/memory" });
    },
    saveFiles: async (several) => {
      files.push(...several);
      return success(several.map((file) => ({ name: file.name, handle: file.name, folder: "/memory" })));
    },
    showInFolder: async () => success(null),
    printPdf: async () => success(new Uint8Array([37, 80, 68, 70])),
    printFirstPage: async () => success(new Uint8Array([37, 80, 68, 70])),
    keepPrinter: async () => success(null),
    lookAt: async () => success("about:blank"),
    copyText: async (text) => {
      copied.push(text);
      return success(null);
    },
    openWindow: async (workshop) => {
      windows.push(workshop);
      return success(null);
    },
    setTitle: async (title) => {
      titles.push(title);
      return success(null);
    },
    setMenu: async (state) => {
      menus.push(state);
      return success(null);
    },
    setBusy: async (value) => {
      busy.push(value);
      return success(null);
    },
    onAction: (listener) => {
      acting.add(listener);
      return () => acting.delete(listener);
    },
    onPendingFile: (listener) => {
      pending.add(listener);
      return () => pending.delete(listener);
    },
    onClosing: (listener) => {
      closing.add(listener);
      return () => closing.delete(listener);
    },
  };
};
