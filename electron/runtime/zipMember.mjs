import { closeSync, openSync, readSync, statSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

const read = (file, length, position) => {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
};

/** The bytes of the first member of a zip whose name ends so; null where there is none. Format: PKWARE APPNOTE 4.3. */
export const zipMember = (path, ending) => {
  const size = statSync(path).size;
  const file = openSync(path, "r");
  try {
    const tail = read(file, Math.min(size, 65_557), Math.max(0, size - 65_557));
    const end = tail.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
    if (end < 0) return null;
    const directory = read(file, tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16));
    for (let at = 0; at + 46 <= directory.length; ) {
      const [nameLength, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
      const name = directory.toString("utf8", at + 46, at + 46 + nameLength);
      if (name.endsWith(ending)) {
        const start = directory.readUInt32LE(at + 42);
        const local = read(file, 30, start);
        const body = start + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
        const packed = read(file, directory.readUInt32LE(at + 20), body);
        return directory.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
      }
      at += 46 + nameLength + extra + comment;
    }
    return null;
  } finally {
    closeSync(file);
  }
};
