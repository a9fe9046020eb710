import { encodeUtf8 } from "./utf8";

interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

const crc32 = (bytes: Uint8Array): number => {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
};

/** Whole numbers, each as so many bytes, the lowest first. */
const numbers = (list: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array =>
  Uint8Array.from(
    list.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)),
  );

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

// Names are UTF-8 (bit 11), content stands as it is (method 0); version 2.0 is the oldest that all programs know.
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** Day and time as ZIP counts them, from 1980 on, in UTC. */
const timeOf = (at: string): { readonly time: number; readonly day: number } => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(at);
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0] = parts === null ? [] : parts.slice(1).map(Number);
  return year < 1980 || year > 2107
    ? { time: 0, day: 0x21 }
    : { time: (hour << 11) | (minute << 5), day: ((year - 1980) << 9) | (month << 5) | day };
};

/**
 * A ZIP archive that holds the files as they are: most of what is packed is compressed already. Archives are only ever
 * written here, never opened.
 */
export const storedZip = (files: readonly Entry[], at: string): Uint8Array => {
  const { time, day } = timeOf(at);
  const bodies: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let place = 0;
  for (const { name, bytes } of files) {
    const called = encodeUtf8(name);
    const shared = numbers([
      [VERSION, 2],
      [UTF8_NAMES, 2],
      [0, 2],
      [time, 2],
      [day, 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [called.length, 2],
      [0, 2],
    ]);
    const body = joined([numbers([[0x04034b50, 4]]), shared, called, bytes]);
    const head = numbers([
      [0x02014b50, 4],
      [VERSION, 2],
    ]);
    const tail = numbers([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [place, 4],
    ]);
    entries.push(joined([head, shared, tail, called]));
    bodies.push(body);
    place += body.length;
  }
  const directory = joined(entries);
  const end = numbers([
    [0x06054b50, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [directory.length, 4],
    [place, 4],
    [0, 2],
  ]);
  return joined([...bodies, directory, end]);
};
