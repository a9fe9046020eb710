import { runningSum } from "../lib/runningSum";
import { isList, isPlain } from "./plain";

/** What a document weighs in its file: list entries, and bytes counted generously (FORMAT.md, limits). */
export interface Weight {
  readonly entries: number;
  readonly bytes: number;
}

export const mostEntries = 50_000;
/** Below the 20 MB of the format: indentation is guessed here, not written. */
export const mostBytes = 16_000_000;

const known = new WeakMap<object, Weight>();
const bytesOf = (text: string): number => (/^[\u0020-\u007e]*$/.test(text) ? text.length : text.length * 3) + 8;

/** One value in a list or under a name. */
const inside = (one: unknown): Weight => {
  if (typeof one === "string") return { entries: 0, bytes: 16 + bytesOf(one) };
  if (!isList(one) && !isPlain(one)) return { entries: 0, bytes: 40 };
  const { entries, bytes } = weighed(one);
  return { entries, bytes: 16 + bytes };
};

const listWeight = runningSum<Weight>({
  zero: () => ({ entries: 0, bytes: 8 }),
  copy: (sum) => sum,
  plus: (sum, one, _place, times) => {
    const { entries, bytes } = inside(one);
    return { entries: sum.entries + times * (1 + entries), bytes: sum.bytes + times * bytes };
  },
});

const objectWeight = (value: object): Weight => {
  let entries = 0;
  let bytes = 8;
  for (const [key, one] of Object.entries(value)) {
    const weight = inside(one);
    entries += weight.entries;
    bytes += bytesOf(key) + weight.bytes;
  }
  return { entries, bytes };
};

const weighed = (value: object): Weight => {
  const before = known.get(value);
  if (before) return before;
  const weight = isList(value) ? listWeight(value) : objectWeight(value);
  known.set(value, weight);
  return weight;
};

/** The weight of a document; what did not change since the last look is not weighed again. */
export const weightOf = (workshop: object): Weight => weighed(workshop);
