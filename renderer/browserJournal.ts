import type { Bridge, JournalHead, JournalLine, NamedDocument, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import { Dexie, type EntityTable, type Table } from "dexie";
import { afterPaint } from "./storage/afterPaint";

interface HeldLine {
  readonly workshop: string;
  readonly revision: number;
  readonly line: JournalLine;
}
interface HeldGeneration {
  readonly workshop: string;
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  readonly text: string;
}

type HeldHead = Omit<JournalHead, "leads">;

interface HeldNamed extends NamedDocument {
  readonly workshop: string;
}

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    afterPaint(resolve);
  });

/** As many whole documents as the shell keeps. */
const generationsKept = 20;

/**
 * The recovery journal of the browser edition: a database of its own, so that a wiped store does not take it along.
 * It shares the browser's disk quota and fate; the shell's files do not. Hence "not for confidential work".
 */
class JournalDatabase extends Dexie {
  declare readonly heads: EntityTable<HeldHead, "workshop">;
  declare readonly lines: Table<HeldLine, [string, number]>;
  declare readonly generations: Table<HeldGeneration, [string, number]>;
  declare readonly named: Table<HeldNamed, [string, number]>;
  constructor(name: string) {
    super(name, { chromeTransactionDurability: "strict" });
    this.version(1).stores({
      heads: "workshop",
      lines: "[workshop+revision],workshop",
      generations: "[workshop+revision],workshop",
    });
    this.version(2).stores({ named: "[workshop+revision],workshop" });
  }
}

type Journal = Pick<
  Bridge,
  "journalHeads" | "readJournal" | "appendJournal" | "writeGeneration" | "keepNamed" | "forget"
>;

/** The verbs of the journal, answered from IndexedDB. */
export const createBrowserJournal = (name = "sameside-journal", clock: () => Date = () => new Date()): Journal => {
  const database = new JournalDatabase(name);
  // The browser takes its time to bring it up, and something else can be done meanwhile.
  void database.open().catch(() => undefined);
  const guarded = async <T>(work: () => Promise<T>): Promise<Result<T, Trouble>> => {
    try {
      return success(await work());
    } catch (error) {
      const full = error instanceof Error && error.name === "QuotaExceededError";
      return failure({
        kind: full ? "no-space" : "failed",
        sentence: { key: full ? "library.browser.full" : "library.browser.journal" },
      });
    }
  };
  const { heads, lines, generations, named } = database;
  const tables = [heads, lines, generations, named];
  const leads = async ({ workshop, revision }: HeldHead): Promise<boolean> => {
    const whole = generations.where("[workshop+revision]").between([workshop, 0], [workshop, revision], true, true);
    const newest = (await whole.primaryKeys()).at(-1)?.[1];
    if (newest === undefined) return false;
    const after = lines.where("[workshop+revision]").between([workshop, newest], [workshop, revision], false, true);
    return (await after.count()) === revision - newest;
  };
  /** A restored document goes on from an earlier one: what came after that counts no more. */
  const goOnFrom = async (workshop: string, revision: number): Promise<void> => {
    for (const table of [lines, generations])
      await table
        .where("[workshop+revision]")
        .between([workshop, revision], [workshop, Number.POSITIVE_INFINITY], false)
        .delete();
  };
  return {
    journalHeads: () =>
      guarded(async () => {
        const all = await heads.toArray();
        return Promise.all(all.map(async (head) => ({ ...head, leads: await leads(head) })));
      }),
    readJournal: (workshop) =>
      guarded(async () => {
        const head = await heads.get(workshop);
        if (!head) return null;
        const all = await generations.where({ workshop }).sortBy("revision");
        const newest = all.at(-1);
        const after = (await lines.where({ workshop }).sortBy("revision")).filter(
          (held) => held.revision > (newest?.revision ?? -1),
        );
        return {
          ...head,
          leads: await leads(head),
          generation: newest ? { revision: newest.revision, at: newest.at, text: newest.text } : null,
          lines: after.map((held) => held.line),
          named: (await named.where({ workshop }).sortBy("revision")).map(({ workshop: _, ...version }) => version),
          spoiled: 0,
        };
      }),
    appendJournal: (workshop, line) =>
      guarded(async () => {
        const { revision, hash } = line;
        // The browser's store works in this very thread: the change is seen first.
        await painted();
        await database.transaction("rw", tables, async () => {
          await goOnFrom(workshop, revision);
          await lines.put({ workshop, revision, line });
          await heads.put({ workshop, revision, hash, at: line.at });
        });
        return { at: clock().toISOString() };
      }),
    writeGeneration: (workshop, revision, hash, text) =>
      guarded(async () => {
        const at = clock().toISOString();
        await database.transaction("rw", tables, async () => {
          await goOnFrom(workshop, revision);
          await generations.put({ workshop, revision, hash, at, text });
          await heads.put({ workshop, revision, hash, at });
          const all = await generations.where({ workshop }).sortBy("revision");
          const old = all.slice(0, -generationsKept).map((one): [string, number] => [workshop, one.revision]);
          await generations.bulkDelete(old);
          const oldest = all.slice(-generationsKept)[0];
          if (oldest)
            await lines.where("[workshop+revision]").between([workshop, 0], [workshop, oldest.revision]).delete();
        });
        return { at };
      }),
    keepNamed: (workshop, version) =>
      guarded(async () => {
        await named.put({ workshop, ...version });
        return null;
      }),
    forget: (workshops) =>
      guarded(async () => {
        await database.transaction("rw", tables, async () => {
          for (const workshop of workshops) {
            await heads.delete(workshop);
            await lines.where({ workshop }).delete();
            await generations.where({ workshop }).delete();
            await named.where({ workshop }).delete();
          }
        });
        return { forgotten: workshops.length };
      }),
  };
};
