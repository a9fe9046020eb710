import { readFileSync } from "node:fs";

const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/** The fuses of a packed program in the order of Electron's schema: "0" off, "1" on, "r" removed. */
export const fuseWire = (program: string): string => {
  const bytes = readFileSync(program);
  const at = bytes.indexOf(sentinel);
  if (at < 0) throw new Error(`${program} carries no fuses`);
  // After the sentinel: one byte schema version, one byte count, then one character a fuse.
  const start = at + sentinel.length + 2;
  return bytes.toString("latin1", start, start + (bytes[start - 1] ?? 0));
};
