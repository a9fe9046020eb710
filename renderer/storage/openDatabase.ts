import { LibraryDatabase } from "./database";
import { lookAt, schemaVersion, storeName } from "./lookAt";

/** Fresh databases tried beside an unopenable one before we give up. */
const attempts = 5;

export type OpenedDatabase =
  | { readonly state: "open"; readonly database: LibraryDatabase; readonly fresh: boolean; readonly unopenable: number }
  | { readonly state: "newer" }
  | { readonly state: "failed"; readonly cause: string };

type Tried = { readonly database: LibraryDatabase; readonly fresh: boolean } | "newer" | { readonly cause: string };

const tryToOpen = async (name: string): Promise<Tried> => {
  const { look, close } = await lookAt(name);
  if (look === "newer") return "newer";
  if (look === "unreadable") return { cause: "unreadable" };
  const database = new LibraryDatabase(name);
  try {
    await database.open().finally(close);
    const [schema, canary] = await database.meta.bulkGet(["schema", "canary"]);
    if (schema && canary && schema.value === schemaVersion) return { database, fresh: look === "absent" };
    database.close();
    // Without our rows it opened, but is not what we left: it is kept as it is, and a fresh one takes its place.
    return schema && schema.value > schemaVersion ? "newer" : { cause: "canary" };
  } catch (error) {
    database.close();
    return { cause: error instanceof Error ? error.name : "unknown" };
  }
};

/**
 * Opens the live store. One that can't be opened is left alone and a fresh one is begun beside it: what was in it
 * comes back from the journal. A store written by a newer app is never touched.
 */
export const openDatabase = async (name = storeName): Promise<OpenedDatabase> => {
  let cause = "";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const tried = await tryToOpen(attempt === 0 ? name : `${name}-${attempt + 1}`);
    if (tried === "newer") return { state: "newer" };
    if ("database" in tried)
      return { state: "open", database: tried.database, fresh: tried.fresh, unopenable: attempt };
    cause = tried.cause;
  }
  return { state: "failed", cause };
};
