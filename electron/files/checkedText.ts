import { createHash } from "node:crypto";

const length = 64;

const checksum = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The text behind its own SHA-256, so that a torn or spoiled one is known. */
export const withChecksum = (text: string): string => `${checksum(text)} ${text}`;

/** The text where its checksum holds, else null. */
export const soundText = (checked: string): string | null => {
  const text = checked.slice(length + 1);
  return checked[length] === " " && checksum(text) === checked.slice(0, length) ? text : null;
};
