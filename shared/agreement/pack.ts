import { storedZip } from "../lib/storedZip";
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

/** One archive of all files with the list of their sums, for a mail or a stick. */
export const zipped = (files: readonly Packed[], at: string): Uint8Array => storedZip(withChecksums(files), at);
