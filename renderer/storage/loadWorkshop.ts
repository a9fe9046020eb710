import type { Bridge, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import type { LibraryDatabase, LineRow } from "./database";
import { guarded } from "./guarded";
import type { Rebuilt } from "./rebuild";
import { fromJournal, fromStore, linesOf, putBack, type Recovery, recoverOne } from "./recover";
import { runUpTo } from "./runUpTo";

export interface Loaded extends Rebuilt {
  /** All lines still held, for undo. */
  readonly history: readonly LineRow[];
  readonly recovery: Recovery | null;
  /** The journal does not lead to it yet. */
  readonly owesGeneration: boolean;
}

const load = async (
  database: LibraryDatabase,
  bridge: Bridge,
  id: string,
  now: string,
): Promise<Result<Loaded, Trouble>> => {
  const [heads, found] = await Promise.all([bridge.journalHeads(), database.workshops.get(id)]);
  const head = heads.ok ? heads.value.find((one) => one.workshop === id) : undefined;
  let recovery = heads.ok ? await recoverOne(database, bridge, id, found, head, now) : null;
  const row = recovery ? await database.workshops.get(id) : found;
  if (!row) return failure({ kind: "not-found", sentence: { key: "library.trouble.notFound" } });

  let held = linesOf(database, id);
  let document = await fromStore(database, row, held);
  if (!document?.whole) {
    const journaled = await fromJournal(bridge, id);
    const best = journaled && journaled.revision >= (document?.revision ?? 0) ? journaled : document;
    if (!best)
      return failure({ kind: "refused", sentence: { key: "library.trouble.damaged", values: { title: row.title } } });
    await putBack(database, best, now);
    const spoiled = best === journaled ? journaled.spoiled : best.lost;
    recovery = { workshop: id, title: best.workshop.title, at: best.at, reason: "damaged", spoiled };
    document = best;
    held = linesOf(database, id);
  }
  // Lines after a gap or after nothing whole would be said to be saved, and lead nowhere once the store is lost.
  const journaled = head?.leads === true && head.revision === document.revision && head.hash === document.hash;
  const owesGeneration = !journaled || (recovery !== null && recovery.spoiled > 0);
  return success({ ...document, history: runUpTo(await held, document.revision), recovery, owesGeneration });
};

/** Reads a workshop whole and checked, from the store or, where that is damaged, from the journal. */
export const loadWorkshop = async (
  database: LibraryDatabase,
  bridge: Bridge,
  id: string,
  now: string,
): Promise<Result<Loaded, Trouble>> => {
  const answer = await guarded(() => load(database, bridge, id, now));
  return answer.ok ? answer.value : answer;
};
