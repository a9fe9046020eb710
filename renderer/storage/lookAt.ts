/** The live store of this profile. */
export const storeName = "sameside";

/** Our own number: Dexie lets an older app open a newer store and write its own shape of rows into it. */
export const schemaVersion = 3;

/** Dexie counts IndexedDB's versions in tens of its own. */
const versionStep = 10;

interface Looked {
  readonly look: "absent" | "ours" | "newer" | "unreadable";
  /** The store as the browser has it, where it is ours. */
  readonly database: IDBDatabase | null;
  /** Until then the browser keeps the store at hand. */
  readonly close: () => void;
}

const look = (name: string): Promise<Looked> =>
  new Promise((resolve) => {
    const request = indexedDB.open(name);
    const none = { database: null, close: (): void => undefined };
    let absent = false;
    request.onupgradeneeded = () => {
      // Nothing is there, or Chromium found it damaged and wiped it (dataLoss "total"): for us the same.
      absent = true;
      request.transaction?.abort();
    };
    request.onerror = (event) => {
      event.preventDefault();
      resolve({ look: absent ? "absent" : request.error?.name === "VersionError" ? "newer" : "unreadable", ...none });
    };
    request.onsuccess = () => {
      const { result } = request;
      result.onversionchange = () => result.close();
      if (result.version <= schemaVersion * versionStep)
        return resolve({ look: "ours", database: result, close: () => result.close() });
      result.close();
      resolve({ look: "newer", ...none });
    };
  });

const begun = new Map<string, Promise<Looked>>();

/** Begins to look before anybody asks: the browser takes its time to bring a store up, and scripts load meanwhile. */
export const lookEarly = (name: string): Promise<Looked> => {
  const early = look(name);
  begun.set(name, early);
  return early;
};

/** Looks at a database without Dexie, which would open a newer version silently. */
export const lookAt = (name: string): Promise<Looked> => {
  const early = begun.get(name);
  begun.delete(name);
  return early ?? look(name);
};
