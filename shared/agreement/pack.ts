import { zipSync } from "fflate";
import { encodeUtf8 } from "../lib/utf8";
import { checksums, checksumsName } from "./checksums";

/** A file of a pack. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a pack with the list of their SHA-256 sums as the last one. */
export const withChecksums = (files: readonly Packed[]): readonly Packed[] => [
  ...files,
  { name: checksumsName, bytes: encodeUtf8(checksums(files)) },
];

// ZIP knows no days before 1980, and none after 2099 in most programs.
const EARLIEST = Date.UTC(1981, 0, 1);

/** One archive of all files with the list of their sums, for a mail or a stick. Archives are written here, never opened. */
export const zipped = (files: readonly Packed[], at: string): Uint8Array => {
  const time = Date.parse(at);
  return zipSync(Object.fromEntries(withChecksums(files).map(({ name, bytes }) => [name, bytes])), {
    mtime: Number.isNaN(time) ? EARLIEST : Math.max(time, EARLIEST),
  });
};
