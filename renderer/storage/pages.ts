import type { Trouble } from "@shared/bridge/bridge";
import type { Result } from "@shared/lib/result";
import { Dexie, type EntityTable } from "dexie";
import { guarded } from "./guarded";

/** A side's private page of one day: a key that its passphrase guards, and drafts that only this key opens. */
export interface PageRow {
  readonly id: string;
  readonly workshop: string;
  readonly side: string;
  /** Empty for the whole side. */
  readonly level: string;
  readonly day: string;
  readonly recipient: string;
  readonly guarded: string;
  /** By kind; base64 of an age file. */
  readonly drafts: Readonly<Record<string, string>>;
}

class PagesDatabase extends Dexie {
  declare readonly pages: EntityTable<PageRow, "id">;

  constructor() {
    // Beside the library's store, which is made anew from the journal: of these pages there is no journal.
    super("sameside-pages", { chromeTransactionDurability: "strict" });
    this.version(1).stores({ pages: "id,workshop" });
  }
}

let database: PagesDatabase | null = null;
const opened = (): PagesDatabase => {
  database ??= new PagesDatabase();
  return database;
};

/** The pages of a side, the newest first. */
export const pagesOf = (workshop: string, side: string, level: string): Promise<Result<readonly PageRow[], Trouble>> =>
  guarded(async () => {
    const rows = await opened().pages.where("workshop").equals(workshop).toArray();
    return rows
      .filter((row) => row.side === side && row.level === level)
      .sort((one, other) => (one.day < other.day ? 1 : -1));
  });

/** Keeps a page; over when it is on the disk. */
export const keepPage = (row: PageRow): Promise<Result<string, Trouble>> => guarded(() => opened().pages.put(row));

/** Keeps one draft of a page; an empty one takes it out. */
export const keepDraft = (id: string, kind: string, draft: string): Promise<Result<number, Trouble>> =>
  guarded(() =>
    opened()
      .pages.where("id")
      .equals(id)
      .modify((row: { drafts: Record<string, string> }) => {
        if (draft === "") delete row.drafts[kind];
        else row.drafts[kind] = draft;
      }),
  );

/** Takes a page out, key and drafts: what they held can't be read any more. */
export const dropPage = (id: string): Promise<Result<void, Trouble>> => guarded(() => opened().pages.delete(id));

/** Takes out all pages of these workshops. */
export const dropPagesOf = (workshops: readonly string[]): Promise<Result<number, Trouble>> =>
  guarded(() =>
    opened()
      .pages.where("workshop")
      .anyOf([...workshops])
      .delete(),
  );
