// Marks that change how other text is read without being seen themselves: overrides and isolates of direction,
// and characters without width. Joiners (U+200C, U+200D) stay: Persian, Hindi and emoji are written with them.
const HIDDEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const TAGS = /[\u{e0001}\u{e0020}-\u{e007f}]/gu;

const token = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;

/** Makes unseen characters seen; they are never stripped, since the fingerprint counts them. Marks of our own go. */
export const visible = (text: string): string =>
  text
    .replace(/[\ufdd0\ufdd1]/g, "")
    .replace(HIDDEN, token)
    .replace(TAGS, token);
