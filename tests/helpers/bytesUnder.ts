import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const read = (folder: string, leftOut: readonly string[]): Buffer =>
  Buffer.concat(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !leftOut.includes(entry.name))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return read(path, leftOut);
        return entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
      }),
  );

const isGone = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/**
 * All bytes of all files below a folder, but for the folders left out. A program at work takes files away and gives them
 * other names meanwhile; then all of them are read anew, so that none is missed.
 */
export const bytesUnder = (folder: string, leftOut: readonly string[] = [], tries = 20): Buffer => {
  try {
    return read(folder, leftOut);
  } catch (error) {
    if (!isGone(error) || tries === 0) throw error;
    return bytesUnder(folder, leftOut, tries - 1);
  }
};
