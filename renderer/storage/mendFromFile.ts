import type { Bridge, Trouble } from "@shared/bridge/bridge";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Result } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import type { LibraryDatabase } from "./database";
import { documentHash } from "./documentHash";
import { guarded } from "./guarded";
import { putBack } from "./recover";

/** Puts a sound file in the place of a workshop that neither store nor journal can read; the damaged rows are kept aside. */
export const mendFromFile = async (
  database: LibraryDatabase,
  bridge: Pick<Bridge, "journalHeads" | "writeGeneration">,
  workshop: Workshop,
  at: string,
): Promise<Result<null, Trouble>> => {
  const { id } = workshop;
  const heads = await bridge.journalHeads();
  const head = heads.ok ? heads.value.find((one) => one.workshop === id) : undefined;
  const row = await guarded(async () => (await database.workshops.get(id))?.revision ?? 0);
  if (!row.ok) return row;
  // Above both, so that neither is taken for the newer one at the next start.
  const revision = Math.max(row.value, head?.revision ?? 0) + 1;
  const hash = documentHash(workshop);
  const journaled = await bridge.writeGeneration(id, revision, hash, writeWorkshop(workshop));
  if (!journaled.ok) return journaled;
  return guarded(async () => {
    await putBack(database, { workshop, revision, hash, at, lines: [], whole: true, lost: 0 }, at);
    return null;
  });
};
