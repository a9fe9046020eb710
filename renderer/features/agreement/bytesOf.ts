import { limits } from "@shared/document/limits";

/** The bytes of a chosen file; a folder, or a file that went away, gives none, and one that is far too large is not read. */
export const bytesOf = async (file: File): Promise<Uint8Array> => {
  if (file.size > limits.bytes * 2) return new Uint8Array(limits.bytes * 2 + 1);
  return new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
};
