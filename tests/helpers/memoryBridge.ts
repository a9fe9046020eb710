import type {
  About,
  Bridge,
  FileToSave,
  JournalHead,
  JournalLine,
  JournalRecord,
  MenuState,
  OpenedFile,
  RoomState,
  Trouble,
} from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import type { RoomModel } from "@shared/room/roomModel";
import { sound, withChecksum } from "./checksummed";
import { createMemoryDisk, type MemoryDisk } from "./memoryDisk";
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

const generationsKept = 20;
const lineEnd = "\n";
interface Generation {
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  readonly text: string;
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

  const guarded = async <T>(work: () => Promise<T>): Promise<Result<T, Trouble>> => {
    try {
      return success(await work());
    } catch (error) {
      const full = error instanceof Error && error.message === "ENOSPC";
      const key = full ? "library.saving.full" : "library.saving.failed";
      return failure({ kind: full ? "no-space" : "failed", sentence: { key } });
    }
  };

  const journalOf = (workshop: string): string => `${workshop}/journal`;
  const generationOf = (workshop: string, revision: number): string =>
    `${workshop}/generation-${String(revision).padStart(9, "0")}`;

  const linesOf = (workshop: string): { lines: JournalLine[]; spoiled: number } => {
    const rows = (disk.read(journalOf(workshop)) ?? "").split(lineEnd).filter((row) => row !== "");
    const lines: JournalLine[] = [];
    for (const row of rows) {
      const body = sound(row);
      if (body === null) break;
      const line: JournalLine = JSON.parse(body);
      lines.push(line);
    }
    return { lines, spoiled: rows.length - lines.length };
  };
  const generationsOf = (workshop: string): Generation[] =>
    disk
      .names()
      .filter((name) => name.startsWith(`${workshop}/generation-`))
      .sort()
      .flatMap((name): Generation[] => {
        const body = sound(disk.read(name) ?? "");
        return body === null ? [] : [JSON.parse(body)];
      });

  const recordOf = (workshop: string): JournalRecord | null => {
    const { lines, spoiled } = linesOf(workshop);
    const generation = generationsOf(workshop).at(-1) ?? null;
    const after = lines.filter((line) => line.revision > (generation?.revision ?? -1));
    const last = after.at(-1) ?? generation ?? lines.at(-1);
    if (!last) return null;
    const { revision, hash, at } = last;
    return { workshop, revision, hash, at, generation, lines: after, spoiled };
  };
  const workshops = (): readonly string[] => [...new Set(disk.names().map((name) => name.split("/")[0] ?? ""))];

  return {
    disk,
    files,
    windows,
    copied,
    titles,
    menus,
    busy,
    ...second,
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
    journalHeads: () =>
      guarded(async () =>
        workshops().flatMap((id): JournalHead[] => {
          const record = recordOf(id);
          return record ? [{ workshop: id, revision: record.revision, hash: record.hash, at: record.at }] : [];
        }),
      ),
    readJournal: (workshop) => guarded(async () => recordOf(workshop)),
    appendJournal: (workshop, line) =>
      guarded(async () => {
        const { lines, spoiled } = linesOf(workshop);
        // A torn end is cut off first, else nobody would ever read past it.
        if (spoiled > 0) {
          await disk.append(`${workshop}/beside`, lines.map((one) => `${withChecksum(one)}${lineEnd}`).join(""));
          await disk.sync(`${workshop}/beside`);
          await disk.rename(`${workshop}/beside`, journalOf(workshop));
        }
        await disk.append(journalOf(workshop), `${withChecksum(line)}${lineEnd}`);
        await disk.sync(journalOf(workshop));
        return { at: clock() };
      }),
    writeGeneration: (workshop, revision, hash, text) =>
      guarded(async () => {
        const at = clock();
        const beside = `${workshop}/beside`;
        // One left by a dead process must not be gone on with.
        await disk.remove(beside);
        await disk.append(beside, withChecksum({ revision, hash, at, text }));
        await disk.sync(beside);
        await disk.rename(beside, generationOf(workshop, revision));
        for (const old of generationsOf(workshop).slice(0, -generationsKept)) {
          await disk.remove(generationOf(workshop, old.revision));
        }
        return { at };
      }),
    forget: (ids) =>
      guarded(async () => {
        for (const name of disk.names()) if (ids.includes(name.split("/")[0] ?? "")) await disk.remove(name);
        return { forgotten: ids.length };
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
