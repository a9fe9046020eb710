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

const weighed = (value: object): Weight => {
  const before = known.get(value);
  if (before) return before;
  let entries = 0;
  let bytes = 8;
  const put = (one: unknown): void => {
    bytes += 16;
    if (typeof one === "string") bytes += bytesOf(one);
    else if (isList(one) || isPlain(one)) {
      const inner = weighed(one);
      entries += inner.entries;
      bytes += inner.bytes;
    } else bytes += 24;
  };
  if (isList(value)) {
    entries = value.length;
    for (const one of value) put(one);
  } else {
    for (const [key, one] of Object.entries(value)) {
      bytes += bytesOf(key);
      put(one);
    }
  }
  const weight = { entries, bytes };
  known.set(value, weight);
  return weight;
};

/** The weight of a document; what did not change since the last look is not weighed again. */
export const weightOf = (workshop: object): Weight => weighed(workshop);
