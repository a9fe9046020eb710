import type { Bridge, Trouble } from "@shared/bridge/bridge";
import { type Result, success } from "@shared/lib/result";
import type { Workshop } from "@shared/workshop/workshop";
import type { LibraryDatabase } from "./database";
import { exclusively, hold } from "./exclusively";
import { guarded } from "./guarded";
import { loadWorkshop } from "./loadWorkshop";
import { fromStore } from "./recover";

export interface Looked {
  readonly workshop: Workshop;
  readonly hash: string;
}

/** A workshop as it stands now, mended where need be; one that another window is writing is only read. */
export const lookAtWorkshop = async (
  database: LibraryDatabase,
  bridge: Bridge,
  id: string,
  now: string,
): Promise<Result<Looked, Trouble>> => {
  const load = (): Promise<Result<Looked, Trouble>> => loadWorkshop(database, bridge, id, now);
  const loaded = await exclusively(id, load);
  if (loaded) return loaded;
  const read = await guarded(async () => {
    const row = await database.workshops.get(id);
    return row ? fromStore(database, row) : null;
  });
  if (!read.ok) return read;
  if (read.value) return success(read.value);
  // Somebody is just bringing it back.
  const release = await hold(id);
  try {
    return await load();
  } finally {
    release?.();
  }
};
