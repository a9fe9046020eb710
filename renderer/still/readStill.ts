import type { StillRow } from "../storage/database";

/** What was kept of a workshop's table, and whether it shows the document as the store has it now. */
export interface FoundStill {
  readonly still: StillRow;
  readonly isNow: boolean;
}

const answerOf = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const isStill = (value: unknown): value is StillRow => typeof value === "object" && value !== null && "table" in value;
const hashOf = (row: unknown): unknown => (typeof row === "object" && row !== null && "hash" in row ? row.hash : null);

/** Reads the still of a workshop before the app is there to read anything; null where there is none. */
export const readStill = async (database: IDBDatabase, workshop: string): Promise<FoundStill | null> => {
  if (!database.objectStoreNames.contains("stills")) return null;
  const reading = database.transaction(["workshops", "stills"]);
  const [row, still] = await Promise.all([
    answerOf(reading.objectStore("workshops").get(workshop)),
    answerOf(reading.objectStore("stills").get(workshop)),
  ]);
  return isStill(still) ? { still, isNow: still.hash === hashOf(row) } : null;
};
