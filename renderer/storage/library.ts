import type { Bridge, Trouble } from "@shared/bridge/bridge";
import { failure, type Result, success } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import { Dexie, liveQuery } from "dexie";
import { checkedText } from "./checkedText";
import type { LibraryDatabase, WorkshopRow } from "./database";
import { documentHash } from "./documentHash";
import { guarded, storeFailure } from "./guarded";
import { rowOf } from "./rowOf";
import { signedDocument, signedIn } from "./signedIn";
import { statusOf } from "./statusOf";
import { forgetStills } from "./stills";

/** Calls back with the rows now and after each change, whichever window made it. Returns the way to stop. */
export const watchRows = (
  database: LibraryDatabase,
  changed: (rows: readonly WorkshopRow[]) => void,
  failed: (trouble: Trouble) => void,
): (() => void) => {
  const subscription = liveQuery(() => database.workshops.toArray()).subscribe({
    next: changed,
    error: (error) => failed(storeFailure(error)),
  });
  return () => subscription.unsubscribe();
};

/** Takes a new document in. It counts as in when a whole generation of it lies in the journal. */
export const addWorkshop = async (
  database: LibraryDatabase,
  bridge: Pick<Bridge, "writeGeneration" | "keepNamed" | "forget">,
  workshop: Workshop,
  at: string,
  example = false,
): Promise<Result<null, Trouble>> => {
  const hash = documentHash(workshop);
  const whole = checkedText(workshop);
  const { id } = workshop;
  const journaled = await bridge.writeGeneration(id, 0, hash, whole.text);
  if (!journaled.ok) return journaled;
  const signed = signedDocument(workshop, { revision: 0, hash, at });
  const kept = signed ? await bridge.keepNamed(id, signed) : success(null);
  if (!kept.ok) {
    await bridge.forget([id]);
    return kept;
  }
  const stored = await guarded(async () => {
    await database.transaction("rw", [database.workshops, database.snapshots], async () => {
      const mark = signedIn(workshop);
      const first = { ...whole, workshop: id, revision: 0, hash, at };
      await database.snapshots.put(mark === undefined ? first : { ...first, signed: mark });
      const row = rowOf(workshop, statusOf(workshop));
      await database.workshops.put({ ...row, revision: 0, hash, changedAt: at, trashedAt: "", example });
    });
    return null;
  });
  // Told that it failed, nobody expects to meet it after the next start.
  if (!stored.ok) await bridge.forget([id]);
  return stored;
};

/** Into the trash, or out of it with an empty instant. Nothing of the workshop is touched. */
export const setTrashed = async (
  database: LibraryDatabase,
  ids: readonly string[],
  trashedAt: string,
): Promise<Result<null, Trouble>> => {
  const changed = await guarded(() =>
    database.workshops
      .where("id")
      .anyOf([...ids])
      .modify({ trashedAt }),
  );
  if (!changed.ok) return changed;
  // Removed for good in the meantime: nobody must be told that it is back.
  return changed.value > 0
    ? success(null)
    : failure({ kind: "not-found", sentence: { key: "library.trouble.notFound" } });
};

/** Takes these workshops out of the store, the journal and its generations, damaged copies and old stores included. */
export const forgetWorkshops = async (
  database: LibraryDatabase,
  bridge: Pick<Bridge, "forget">,
  ids: readonly string[],
): Promise<Result<null, Trouble>> => {
  // The journal first: a workshop gone from the store but not from the journal would come back at the next start.
  const forgotten = await bridge.forget(ids);
  if (!forgotten.ok) return forgotten;
  forgetStills(ids);
  return guarded(async () => {
    const { workshops, lines, snapshots, damaged } = database;
    await database.transaction("rw", [workshops, lines, snapshots, damaged], async () => {
      await workshops.bulkDelete([...ids]);
      for (const table of [lines, snapshots, damaged])
        await table
          .where("workshop")
          .anyOf([...ids])
          .delete();
    });
    return null;
  });
};

/** Stores that could not be opened and were left beside: emptying the trash must not leave texts in them. */
export const deleteOldStores = async (database: LibraryDatabase): Promise<void> => {
  const base = database.name.replace(/-\d+$/, "");
  const others = (await Dexie.getDatabaseNames()).filter(
    (name) => name !== database.name && (name === base || new RegExp(`^${base}-\\d+$`).test(name)),
  );
  for (const name of others) await Dexie.delete(name).catch(() => undefined);
};
