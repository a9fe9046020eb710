import { codeOf, type Disk } from "./disk";

/**
 * The text of a file; null where the disk can't read it any more, which is as good as spoiled. Any other trouble may be
 * over the next time, and is thrown.
 */
export const readText = async (disk: Disk, path: string): Promise<string | null> => {
  try {
    return Buffer.from(await disk.read(path)).toString("utf8");
  } catch (error) {
    if (codeOf(error) === "EIO") return null;
    throw error;
  }
};
