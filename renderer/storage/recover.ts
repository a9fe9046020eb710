import type { Bridge, JournalHead, JournalRecord, NamedDocument } from "@shared/bridge/bridge";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { checkedText } from "./checkedText";
import { isPassing, type LibraryDatabase, type LineRow, type WorkshopRow } from "./database";
import { journalNamed, restoreNamed } from "./namedVersions";
import { type Rebuilt, rebuild } from "./rebuild";
import { rowOf } from "./rowOf";
import { signedIn } from "./signedIn";
import { statusOf } from "./statusOf";

/** What was brought back, for the person to know. */
export interface Recovery {
  readonly workshop: string;
  readonly title: string;
  /** The instant of the last gesture brought back. */
  readonly at: string;
  readonly reason: "missing" | "damaged" | "behind";
  readonly spoiled: number;
}

type Shell = Pick<Bridge, "journalHeads" | "readJournal" | "writeGeneration" | "keepNamed">;

/** What the journal leads to, with the versions in it that have a name. */
interface Journaled extends Rebuilt {
  readonly spoiled: number;
  readonly named: readonly NamedDocument[];
}

/** All lines the store holds of a workshop. */
export const linesOf = (database: LibraryDatabase, id: string): Promise<readonly LineRow[]> =>
  database.lines.where({ workshop: id }).toArray();

/** The document as the live store has it; null where it can't be read at all. */
export const fromStore = async (
  database: LibraryDatabase,
  row: WorkshopRow,
  held: Promise<readonly LineRow[]> = linesOf(database, row.id),
): Promise<Rebuilt | null> => {
  const { snapshots } = database;
  // The newest is all that is read of what may be many large texts, unless it is of no use.
  for (let older = 0; ; older += 1) {
    const newest = snapshots.where("[workshop+revision]").between([row.id, 0], [row.id, Number.POSITIVE_INFINITY]);
    const [base, lines] = await Promise.all([newest.reverse().offset(older).first(), held]);
    if (!base) return null;
    const rebuilt = rebuild({ base, lines, hash: row.hash });
    if (rebuilt) return rebuilt;
  }
};

/** From the newest whole document; where the gestures after it don't lead as far as a version with a name, from that. */
const rebuiltFrom = ({ generation, lines, named, hash }: JournalRecord): Rebuilt | null => {
  const rebuilt = generation && rebuild({ base: generation, lines, hash });
  for (const base of [...named].reverse()) {
    if (base.revision <= (rebuilt?.revision ?? -1)) break;
    const isLast = lines.every((line) => line.revision <= base.revision);
    const further = rebuild({ base, lines, hash: isLast ? base.hash : hash });
    if (further) return further;
  }
  return rebuilt;
};

/** The document as the shell's journal has it. */
export const fromJournal = async (bridge: Shell, id: string): Promise<Journaled | null> => {
  const answer = await bridge.readJournal(id);
  const record = answer.ok ? answer.value : null;
  const rebuilt = record && rebuiltFrom(record);
  return record && rebuilt && { ...rebuilt, named: record.named, spoiled: record.spoiled + rebuilt.lost };
};

/** Puts a rebuilt document in the place of what the store has of it, which is kept aside. */
export const putBack = async (
  database: LibraryDatabase,
  rebuilt: Rebuilt & Partial<Pick<Journaled, "named">>,
  at: string,
): Promise<void> => {
  const { workshop, revision, hash } = rebuilt;
  const { workshops, lines, snapshots, damaged } = database;
  const { id } = workshop;
  await database.transaction("rw", [workshops, lines, snapshots, damaged], async () => {
    const before = await workshops.get(id);
    const oldLines = await lines.where({ workshop: id }).toArray();
    const oldSnapshots = await snapshots.where({ workshop: id }).toArray();
    if (before || oldLines.length > 0 || oldSnapshots.length > 0) {
      // One copy a workshop: the newest damage is the one worth looking at.
      await damaged.where({ workshop: id }).delete();
      await damaged.add({ workshop: id, at, row: before ?? null, snapshots: oldSnapshots, lines: oldLines });
    }
    await lines.where({ workshop: id }).delete();
    // What was signed or named stays at hand, whatever had to be mended after it.
    await snapshots
      .where({ workshop: id })
      .filter((one) => isPassing(one) || one.revision > revision)
      .delete();
    await lines.bulkPut(rebuilt.lines.map((line) => ({ ...line, workshop: id })));
    const same = await snapshots.get([id, revision]);
    const signed = signedIn(workshop);
    await snapshots.put({
      workshop: id,
      revision,
      hash,
      at: rebuilt.at,
      // With the minute at which it was named, where it was.
      ...(same?.hash === hash ? same : {}),
      ...(signed === undefined ? {} : { signed }),
      ...checkedText(workshop),
    });
    await restoreNamed(database, id, rebuilt.named ?? [], revision);
    await workshops.put({
      ...rowOf(workshop, statusOf(workshop)),
      revision,
      hash,
      changedAt: rebuilt.at,
      trashedAt: before?.trashedAt ?? "",
      example: before?.example ?? false,
    });
  });
};

/** Gives the journal what only the store has: the app was killed between the two, or the journal's end is spoiled. */
const bringJournalUp = async (database: LibraryDatabase, bridge: Shell, row: WorkshopRow): Promise<void> => {
  const rebuilt = await fromStore(database, row);
  // Whole, and not line by line: a generation stands whatever lies before it.
  if (rebuilt?.whole) {
    await bridge.writeGeneration(row.id, rebuilt.revision, rebuilt.hash, writeWorkshop(rebuilt.workshop));
    await journalNamed(database, bridge, row.id);
  }
};

/** Compares one workshop's row with the journal's head and mends whichever is behind. */
export const recoverOne = async (
  database: LibraryDatabase,
  bridge: Shell,
  id: string,
  row: WorkshopRow | undefined,
  head: JournalHead | undefined,
  now: string,
): Promise<Recovery | null> => {
  const agree = row !== undefined && head?.revision === row.revision && head.hash === row.hash;
  if (agree && head.leads) return null;
  const rebuilt = agree || !head || (row && head.revision < row.revision) ? null : await fromJournal(bridge, id);
  if (!rebuilt || (row && rebuilt.revision < row.revision)) {
    if (row) await bringJournalUp(database, bridge, row);
    return null;
  }
  await putBack(database, rebuilt, now);
  const reason = !row ? "missing" : row.revision < rebuilt.revision ? "behind" : "damaged";
  return { workshop: id, title: rebuilt.workshop.title, at: rebuilt.at, reason, spoiled: rebuilt.spoiled };
};

/**
 * At start: every workshop of the store and of the journal, but those that another window has open. The journal may have
 * been asked for its heads before, while the store opened.
 */
export const recoverAll = async (
  database: LibraryDatabase,
  bridge: Shell,
  now: string,
  exclusively: <T>(id: string, work: () => Promise<T>) => Promise<T | null>,
  asked = bridge.journalHeads(),
): Promise<readonly Recovery[]> => {
  const answer = await asked;
  // A journal that does not answer is no reason to touch the store.
  if (!answer.ok) return [];
  const heads = new Map(answer.value.map((head) => [head.workshop, head]));
  const ids = new Set([...(await database.workshops.toCollection().primaryKeys()), ...heads.keys()]);
  const recoveries: Recovery[] = [];
  for (const id of ids) {
    // One that can't be mended must not keep the others from it; opening it says what is wrong.
    const recovery = await exclusively(id, async () =>
      recoverOne(database, bridge, id, await database.workshops.get(id), heads.get(id), now),
    ).catch(() => null);
    if (recovery) recoveries.push(recovery);
  }
  return recoveries;
};
