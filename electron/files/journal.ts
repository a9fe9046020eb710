import { join } from "node:path";
import type { Bridge, JournalHead, JournalLine, NamedDocument, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { writeAll } from "./atomicWrite";
import { withChecksum } from "./checkedText";
import type { Disk, OpenFile } from "./disk";
import { outlived, writeGenerationFile } from "./generations";
import { inTurn } from "./inTurn";
import { writeLine } from "./journalLine";
import { readRecord } from "./readRecord";
import { troubleOf } from "./troubleOf";
import { workshopFolder } from "./workshopFolder";

export interface Journal
  extends Pick<Bridge, "journalHeads" | "readJournal" | "appendJournal" | "writeGeneration" | "keepNamed" | "forget"> {
  /** Closes the open files; the last line of each was synced long before. */
  close(): Promise<void>;
}

/** Files of a workshop are numbered in the order they were begun, so that their names sort as they were written. */
const numbered = (number: number, ending: "lines" | "whole" | "named"): string =>
  `${String(number).padStart(9, "0")}.${ending}`;

/**
 * The recovery journal: a folder a workshop with append-only files of lines and whole generations between them.
 * A process never goes on with a file of lines it has not begun itself, nor with one whose write or sync failed:
 * so a torn end stays an end, and a sync that failed once is not trusted again.
 */
export const createJournal = (disk: Disk, root: string, clock: () => string): Journal => {
  const queue = inTurn();
  const open = new Map<string, OpenFile>();
  const folderOf = (workshop: string): string => join(root, workshopFolder(workshop));

  const guarded = async <T>(work: () => Promise<T>): Promise<Result<T, Trouble>> => {
    try {
      return success(await work());
    } catch (error) {
      return failure(troubleOf(error, "journal"));
    }
  };

  const next = async (folder: string): Promise<number> => {
    const numbers = (await disk.list(folder)).map((name) => Number.parseInt(name, 10)).filter(Number.isInteger);
    return Math.max(0, ...numbers) + 1;
  };

  const letGo = async (workshop: string): Promise<void> => {
    const file = open.get(workshop);
    open.delete(workshop);
    await file?.close().catch(() => undefined);
  };

  const begin = async (workshop: string): Promise<OpenFile> => {
    const folder = folderOf(workshop);
    await disk.makeFolder(folder);
    const file = await disk.create(join(folder, numbered(await next(folder), "lines")), 0o600);
    open.set(workshop, file);
    await writeAll(file, Buffer.from(`${withChecksum(JSON.stringify({ workshop }))}\n`, "utf8"));
    await disk.syncFolder(folder);
    await disk.syncFolder(root);
    return file;
  };

  const append = async (workshop: string, line: JournalLine): Promise<{ readonly at: string }> => {
    try {
      const file = open.get(workshop) ?? (await begin(workshop));
      await writeAll(file, Buffer.from(writeLine(line), "utf8"));
      await file.sync();
      return { at: clock() };
    } catch (error) {
      await letGo(workshop);
      throw error;
    }
  };

  const keepWhole = async (workshop: string, revision: number, hash: string, text: string) => {
    const folder = folderOf(workshop);
    const at = clock();
    await disk.makeFolder(folder);
    const path = join(folder, numbered(await next(folder), "whole"));
    await writeGenerationFile(disk, path, { workshop, revision, hash, at, text });
    await disk.syncFolder(root);
    // The lines after this generation begin a file of their own, so that old ones can be let go whole.
    await letGo(workshop);
    // The generation is safe; old ones that can't be removed now go with the next.
    for (const old of outlived(folder, await disk.list(folder))) await disk.remove(old).catch(() => undefined);
    return { at };
  };

  /** Beside the generations, never one of them: the lines of before and after it go on where they are. */
  const keepNamed = async (workshop: string, version: NamedDocument): Promise<null> => {
    const folder = folderOf(workshop);
    await disk.makeFolder(folder);
    const path = join(folder, numbered(await next(folder), "named"));
    await writeGenerationFile(disk, path, { workshop, ...version });
    await disk.syncFolder(root);
    return null;
  };

  const remove = async (workshop: string): Promise<void> => {
    await letGo(workshop);
    const folder = folderOf(workshop);
    if ((await disk.look(folder)) === null) return;
    await disk.remove(folder);
    await disk.syncFolder(root);
  };

  const heads = async (): Promise<readonly JournalHead[]> => {
    const found: JournalHead[] = [];
    for (const name of await disk.list(root)) {
      // One folder that can't be read must not hide the others.
      const record = await queue(name, () => readRecord(disk, join(root, name))).catch(() => null);
      if (!record) continue;
      const { workshop, revision, hash, at, leads } = record;
      found.push({ workshop, revision, hash, at, leads });
    }
    return found;
  };

  const turn = <T>(workshop: string, work: () => Promise<T>) => guarded(() => queue(workshopFolder(workshop), work));

  return {
    journalHeads: () => guarded(heads),
    readJournal: (workshop) => turn(workshop, () => readRecord(disk, folderOf(workshop))),
    appendJournal: (workshop, line) => turn(workshop, () => append(workshop, line)),
    writeGeneration: (workshop, revision, hash, text) =>
      turn(workshop, () => keepWhole(workshop, revision, hash, text)),
    keepNamed: (workshop, version) => turn(workshop, () => keepNamed(workshop, version)),
    forget: (workshops) =>
      guarded(async () => {
        for (const workshop of workshops) await queue(workshopFolder(workshop), () => remove(workshop));
        return { forgotten: workshops.length };
      }),
    async close() {
      for (const workshop of [...open.keys()]) await queue(workshopFolder(workshop), () => letGo(workshop));
    },
  };
};
