import { promises } from "node:fs";

/** Bytes that are free for us where a path lies; null where it can't be told, as on Node 16 of the development runtime. */
export const freeSpace = async (path: string): Promise<number | null> => {
  if (typeof promises.statfs !== "function") return null;
  try {
    const { bavail, bsize } = await promises.statfs(path);
    return bavail * bsize;
  } catch {
    return null;
  }
};
