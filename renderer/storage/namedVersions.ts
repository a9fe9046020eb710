import type { Bridge, NamedDocument, Trouble } from "@shared/bridge/bridge";
import { readWorkshop } from "@shared/document/readWorkshop";
import { type Result, success } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import { checkedText } from "./checkedText";
import { isPassing, type LibraryDatabase } from "./database";
import { comesTo } from "./documentHash";
import { guarded } from "./guarded";
import { signedIn } from "./signedIn";

/** A version of a workshop that was given a name; it stays on this machine. */
export interface NamedVersion {
  readonly name: string;
  readonly at: string;
  readonly revision: number;
}

/** Gives the version that is kept now a name, in store and journal; false where the document has gone on since it was last kept. */
export const keepNamed = async (
  database: LibraryDatabase,
  bridge: Pick<Bridge, "keepNamed">,
  workshop: Workshop,
  name: string,
  at: string,
): Promise<Result<boolean, Trouble>> => {
  const { workshops, snapshots } = database;
  const { id } = workshop;
  const whole = checkedText(workshop);
  const kept = await guarded(() =>
    database.transaction("rw", [workshops, snapshots], async () => {
      const row = await workshops.get(id);
      if (!row || !comesTo(workshop, row.hash)) return null;
      const { revision, hash } = row;
      const before = await snapshots.get([id, revision]);
      await snapshots.put({ ...before, ...whole, workshop: id, revision, hash, at, named: name });
      return { name, revision, hash, at, text: whole.text };
    }),
  );
  if (!kept.ok) return kept;
  if (kept.value === null) return success(false);
  const journaled = await bridge.keepNamed(id, kept.value);
  return journaled.ok ? success(true) : journaled;
};

/** Gives the journal the named and signed versions that only the store has. */
export const journalNamed = async (
  database: LibraryDatabase,
  bridge: Pick<Bridge, "keepNamed">,
  id: string,
): Promise<void> => {
  for (const one of await database.snapshots.where({ workshop: id }).toArray()) {
    const { named: name = "", revision, hash, at, text } = one;
    if (!isPassing(one)) await bridge.keepNamed(id, { name, revision, hash, at, text });
  }
};

/** Gives the store the named and signed versions that only the journal has, up to the revision that it holds. */
export const restoreNamed = async (
  database: LibraryDatabase,
  id: string,
  named: readonly NamedDocument[],
  upTo: number,
): Promise<void> => {
  for (const { name, revision, hash, at, text } of named) {
    if (revision > upTo) continue;
    const before = await database.snapshots.get([id, revision]);
    if (before && (before.named !== undefined || before.hash !== hash)) continue;
    const read = readWorkshop(text);
    const signed = read.ok ? signedIn(read.value.workshop) : undefined;
    await database.snapshots.put({
      ...before,
      ...{ workshop: id, revision, hash, at, text },
      ...(signed === undefined ? {} : { signed }),
      ...(name === "" ? {} : { named: name }),
    });
  }
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
