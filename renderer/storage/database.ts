import type { Status } from "@shared/analysis/finding";
import type { JournalLine } from "@shared/bridge/bridge";
import type { PartnershipType } from "@shared/workshop/setting";
import { Dexie, type EntityTable, type Table } from "dexie";
import type { CheckedText } from "./checkedText";
import { schemaVersion } from "./lookAt";

/** What the library shows of a workshop, and the head of its lines. */
export interface WorkshopRow {
  readonly id: string;
  readonly title: string;
  /** Names of the sides: the client, as the facilitator thinks of it. */
  readonly sides: readonly string[];
  readonly partnershipType: PartnershipType;
  readonly date: string;
  readonly status: Status;
  /** Days of the checkups not yet done, earliest first. */
  readonly checkups: readonly string[];
  readonly revision: number;
  readonly hash: string;
  readonly changedAt: string;
  /** Empty while it is not in the trash. */
  readonly trashedAt: string;
  /** The example that ships: it can be reset, and is marked. */
  readonly example: boolean;
}

/** One gesture, as it also stands in the shell's journal. */
export interface LineRow extends JournalLine {
  readonly workshop: string;
}

/** A whole document as file text: replay starts at the newest. */
export interface SnapshotRow extends CheckedText {
  readonly workshop: string;
  readonly revision: number;
  readonly hash: string;
  readonly at: string;
  /** The fingerprint that was signed in this version: it is kept for as long as the workshop is. */
  readonly signed?: string;
  /** What the facilitator called it: a named version, kept until the workshop is removed. */
  readonly named?: string;
}

/** A whole document that only keeps replay short: nobody signed it or gave it a name. */
export const isPassing = (one: Pick<SnapshotRow, "signed" | "named">): boolean =>
  one.signed === undefined && one.named === undefined;

/** What stood in the store when it was found damaged, kept for whoever wants to look. */
export interface DamagedRow {
  readonly id?: number;
  readonly workshop: string;
  readonly at: string;
  readonly row: WorkshopRow | null;
  readonly snapshots: readonly SnapshotRow[];
  readonly lines: readonly LineRow[];
}

export interface MetaRow {
  readonly key: "schema" | "canary";
  readonly value: number;
}

/** The live store. Strict: a transaction is over when it is on the disk. */
export class LibraryDatabase extends Dexie {
  declare readonly workshops: EntityTable<WorkshopRow, "id">;
  declare readonly lines: Table<LineRow, [string, number]>;
  declare readonly snapshots: Table<SnapshotRow, [string, number]>;
  declare readonly damaged: EntityTable<DamagedRow, "id">;
  declare readonly meta: EntityTable<MetaRow, "key">;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: "strict" });
    this.version(1).stores({
      workshops: "id",
      lines: "[workshop+revision],workshop",
      snapshots: "[workshop+revision],workshop",
      damaged: "++id,workshop",
      meta: "key",
    });
    // Tables as they were left lay here once; a page's first frame can't wait for this store.
    this.version(2).stores({ stills: "workshop" });
    this.version(schemaVersion)
      .stores({ stills: null })
      .upgrade((transaction) => transaction.table("meta").put({ key: "schema", value: schemaVersion }));
    // In the transaction that makes the tables: a store without these rows was gone through by something.
    this.on("populate", (transaction) =>
      transaction.table<MetaRow, string>("meta").bulkPut([
        { key: "schema", value: schemaVersion },
        { key: "canary", value: 1 },
      ]),
    );
  }
}
