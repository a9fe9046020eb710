import type { Bridge, JournalHead, JournalLine, JournalRecord, NamedDocument, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { sound, withChecksum } from "./checksummed";
import type { MemoryDisk } from "./memoryDisk";

const generationsKept = 20;
const lineEnd = "\n";
interface Generation {
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  readonly text: string;
}

type Journal = Pick<
  Bridge,
  "journalHeads" | "readJournal" | "appendJournal" | "writeGeneration" | "keepNamed" | "forget"
>;

/** The journal in memory: an answer comes after the sync. */
export const createMemoryJournal = (disk: MemoryDisk, clock: () => string): Journal => {
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
    const named = disk
      .names()
      .filter((name) => name.startsWith(`${workshop}/named-`))
      .sort()
      .map((name): NamedDocument => JSON.parse(disk.read(name) ?? ""));
    const leads =
      generation !== null && new Set(after.map((line) => line.revision)).size === revision - generation.revision;
    return { workshop, revision, hash, at, leads, generation, lines: after, named, spoiled };
  };
  const workshops = (): readonly string[] => [...new Set(disk.names().map((name) => name.split("/")[0] ?? ""))];

  return {
    journalHeads: () =>
      guarded(async () =>
        workshops().flatMap((id): JournalHead[] => {
          const record = recordOf(id);
          if (!record) return [];
          const { workshop, revision, hash, at, leads } = record;
          return [{ workshop, revision, hash, at, leads }];
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
    keepNamed: (workshop, version) =>
      guarded(async () => {
        const name = `${workshop}/named-${String(version.revision).padStart(9, "0")}`;
        await disk.remove(name);
        await disk.append(name, JSON.stringify(version));
        await disk.sync(name);
        return null;
      }),
    forget: (ids) =>
      guarded(async () => {
        for (const name of disk.names()) if (ids.includes(name.split("/")[0] ?? "")) await disk.remove(name);
        return { forgotten: ids.length };
      }),
  };
};
