import { stretches } from "../isolating";
import { visible } from "../visible";

/** A part of a text that runs one way, as Word wants to be told. */
export interface Run {
  readonly text: string;
  readonly rightToLeft: boolean;
}

// What XML 1.0 cannot hold at all: controls, halves of a pair, and two code points that are no characters.
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as it may stand in an Office document: unseen marks are shown, what XML cannot hold is gone. */
export const officeText = (text: string): string => visible(text).replace(ILLEGAL, "");

const RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT = /[\p{L}\p{M}]/u;

type Way = "right" | "left" | null;
const wayOf = (character: string): Way => (RIGHT.test(character) ? "right" : LEFT.test(character) ? "left" : null);

/** Whether a paragraph with this text runs from right to left: its first letter tells, as in every face. */
export const runsRight = (text: string, otherwise: boolean): boolean => {
  // A sentence of ours keeps the way of the page, whatever the values in it are written in.
  if (stretches(text).some((one) => one.apart)) return otherwise;
  for (const character of text) {
    const way = wayOf(character);
    if (way !== null) return way === "right";
  }
  return otherwise;
};

/** The text in runs of one way each; blanks and signs between two of one way go with them, others with the paragraph. */
export const runsOf = (text: string, paragraphRight: boolean): readonly Run[] => {
  const characters = Array.from(officeText(text));
  const ways = characters.map(wayOf);
  const resolved: boolean[] = [];
  for (let at = 0; at < ways.length; ) {
    const way = ways[at] ?? null;
    if (way !== null) {
      resolved.push(way === "right");
      at += 1;
      continue;
    }
    let end = at;
    while (end < ways.length && (ways[end] ?? null) === null) end += 1;
    const before = at === 0 ? paragraphRight : (resolved[at - 1] ?? paragraphRight);
    const after = end === ways.length ? paragraphRight : ways[end] === "right";
    for (; at < end; at += 1) resolved.push(before === after ? before : paragraphRight);
  }
  const runs: { text: string; rightToLeft: boolean }[] = [];
  characters.forEach((character, at) => {
    const rightToLeft = resolved[at] ?? paragraphRight;
    const last = runs.at(-1);
    if (last?.rightToLeft === rightToLeft) last.text += character;
    else runs.push({ text: character, rightToLeft });
  });
  return runs;
};
