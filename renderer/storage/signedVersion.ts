import { applyPatches } from "@shared/commands/patches";
import { readWorkshop } from "@shared/document/readWorkshop";
import { fingerprint } from "@shared/workshop/fingerprint";
import type { Workshop } from "@shared/workshop/workshop";
import type { LibraryDatabase, LineRow } from "./database";
import { patchesOf } from "./patchesOf";
import { fromStore, linesOf } from "./recover";
import { runUpTo } from "./runUpTo";

/** Takes gestures back, the last first, until the document is the one that was signed. */
const backTo = (from: Workshop, lines: readonly LineRow[], signed: string): Workshop | null => {
  let workshop = from;
  if (fingerprint(workshop) === signed) return workshop;
  for (const { inverse } of [...lines].reverse()) {
    const patches = patchesOf(inverse);
    if (!patches) return null;
    try {
      workshop = applyPatches(workshop, patches);
    } catch {
      return null;
    }
    if (fingerprint(workshop) === signed) return workshop;
  }
  return null;
};

/** The version of a workshop that was signed, as it was kept, or as the gestures still lead back to it; null where neither does. */
export const findSigned = async (database: LibraryDatabase, id: string, signed: string): Promise<Workshop | null> => {
  const snapshots = await database.snapshots.where({ workshop: id }).toArray();
  for (const { text } of snapshots.filter((one) => one.signed === signed)) {
    const read = readWorkshop(text);
    if (read.ok && fingerprint(read.value.workshop) === signed) return read.value.workshop;
  }
  const row = await database.workshops.get(id);
  const now = row ? await fromStore(database, row) : null;
  if (!now?.whole) return null;
  return backTo(now.workshop, runUpTo(await linesOf(database, id), now.revision), signed);
};
