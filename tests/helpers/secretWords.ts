import { randomInt } from "node:crypto";

/** Random words of 24 letters: nothing that compresses, nothing that stands anywhere by chance. */
export const secretWord = (): string =>
  Array.from({ length: 24 }, () => String.fromCharCode(97 + randomInt(26))).join("");

const swapped = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

/** Every way in which a word may stand in a file, by name. */
const faces = (word: string): Readonly<Record<string, Buffer>> => ({
  "UTF-8": Buffer.from(word, "utf8"),
  "UTF-16, low byte first": Buffer.from(word, "utf16le"),
  "UTF-16, high byte first": swapped(word),
  "JSON escapes": Buffer.from(
    Array.from(word, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  ),
});

/** The words that can be read in the bytes, each with the way it stands there. */
export const readable = (words: readonly string[], bytes: Buffer): readonly string[] =>
  words.flatMap((word) =>
    Object.entries(faces(word)).flatMap(([face, look]) => (bytes.includes(look) ? [`${word} in ${face}`] : [])),
  );
