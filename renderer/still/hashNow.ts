const answerOf = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The hash of the document as the store has it now, read before the app is there to read anything. */
export const hashNow = async (database: IDBDatabase, workshop: string): Promise<string | null> => {
  if (!database.objectStoreNames.contains("workshops")) return null;
  const row = await answerOf(database.transaction("workshops").objectStore("workshops").get(workshop));
  return typeof row === "object" && row !== null && "hash" in row && typeof row.hash === "string" ? row.hash : null;
};
