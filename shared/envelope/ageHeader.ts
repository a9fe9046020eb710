import { decodeBase64 } from "../lib/base64";

/** As much work as opening a box may cost; the library would allow four times the memory. */
export const mostWork = 18;

/** The work an age file for a passphrase asks for, or null where it is none: read before anything is computed. */
export const workAsked = (bytes: Uint8Array): number | null => {
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join("");
  const found = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n/.exec(head);
  return found?.[1] === undefined ? null : Number(found[1]);
};

/** Whether a box is an age file for a passphrase that may be opened on this machine. */
export const mayBeOpened = (box: string): boolean => {
  const bytes = decodeBase64(box);
  const work = bytes === null ? null : workAsked(bytes);
  return work !== null && work <= mostWork;
};
