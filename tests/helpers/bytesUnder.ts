import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All bytes of all files below a folder, but for the folders left out. */
export const bytesUnder = (folder: string, leftOut: readonly string[] = []): Buffer =>
  Buffer.concat(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !leftOut.includes(entry.name))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return bytesUnder(path, leftOut);
        return entry.isFile() ? readFileSync(path) : Buffer.alloc(0);
      }),
  );
