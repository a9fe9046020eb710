import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import type { LibraryDatabase } from "./database";
import { comesTo } from "./documentHash";

/** A version of a workshop that was given a name; it stays on this machine. */
export interface NamedVersion {
  readonly name: string;
  readonly at: string;
  readonly revision: number;
}

/** Gives the version that is kept now a name; false where the document has gone on since it was last kept. */
export const keepNamed = async (
  database: LibraryDatabase,
  workshop: Workshop,
  name: string,
  at: string,
): Promise<boolean> => {
  const { workshops, snapshots } = database;
  return database.transaction("rw", [workshops, snapshots], async () => {
    const row = await workshops.get(workshop.id);
    if (!row || !comesTo(workshop, row.hash)) return false;
    const { revision, hash } = row;
    const before = await snapshots.get([workshop.id, revision]);
    const text = writeWorkshop(workshop);
    await snapshots.put({ ...before, workshop: workshop.id, revision, hash, at, text, named: name });
    return true;
  });
};

/** The named versions of a workshop, the newest first. */
export const namedVersions = async (database: LibraryDatabase, id: string): Promise<readonly NamedVersion[]> => {
  const all = await database.snapshots.where({ workshop: id }).sortBy("revision");
  return all
    .reverse()
    .flatMap(({ named, at, revision }) => (named === undefined ? [] : [{ name: named, at, revision }]));
};

/** The document as it was then; null where it can no longer be read. */
export const readNamed = async (database: LibraryDatabase, id: string, revision: number): Promise<Workshop | null> => {
  const kept = await database.snapshots.get([id, revision]);
  const read = kept?.named === undefined ? null : readWorkshop(kept.text);
  return read?.ok ? read.value.workshop : null;
};
