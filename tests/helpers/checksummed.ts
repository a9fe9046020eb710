import { sha256 } from "@shared/lib/sha256";

/** A value as text with its checksum before it. */
export const withChecksum = (value: unknown): string => {
  const text = JSON.stringify(value);
  return `${sha256(text)} ${text}`;
};
/** The text behind a checksum that holds; null where it does not. */
export const sound = (text: string): string | null => {
  const space = text.indexOf(" ");
  const body = text.slice(space + 1);
  return text.slice(0, space) === sha256(body) ? body : null;
};
