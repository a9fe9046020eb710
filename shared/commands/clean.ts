import { plainText } from "../lib/plainText";
import { failure, type Result, success } from "../lib/result";
import { isList, isPlain, type Plain } from "./plain";

/** How many characters a text may have; an envelope's box may be longer (FORMAT.md, limits). */
const longestText = 20_000;
const longestBox = 1_000_000;
const deepest = 40;

export type Unclean = "too-long" | "not-data";

/** A text as a file keeps it: line ends are LF, other control characters are dropped, halves of a character become �. */
export const cleanText = (text: string): string => plainText(text).replace(/[\uD800-\uDFFF]/gu, "\uFFFD");

const isKey = (key: string): boolean => key !== "__proto__" && key === cleanText(key);

const tooLong = (text: string, most: number): boolean => text.length > most && Array.from(text).length > most;

/** A copy of what came in a command, as a file would give it back, so that saving and reading changes nothing. */
export const clean = (value: unknown, key = "", depth = 0): Result<unknown, Unclean> => {
  if (typeof value === "string") {
    const text = cleanText(value);
    return tooLong(text, key === "box" ? longestBox : longestText) ? failure("too-long") : success(text);
  }
  // JSON knows no minus zero.
  if (typeof value === "number") return Number.isFinite(value) ? success(value === 0 ? 0 : value) : failure("not-data");
  if (value === null || typeof value === "boolean") return success(value);
  if (depth > deepest) return failure("not-data");
  if (isList(value)) {
    const list: unknown[] = [];
    for (const one of value) {
      const entry = clean(one, key, depth + 1);
      if (!entry.ok) return entry;
      list.push(entry.value);
    }
    return success(list);
  }
  return isPlain(value) ? cleanObject(value, depth) : failure("not-data");
};

/** The same of an object; what is undefined is as good as absent. */
export const cleanObject = (object: object, depth = 0): Result<Plain, Unclean> => {
  const copy: Plain = {};
  for (const [key, one] of Object.entries(object)) {
    if (one === undefined) continue;
    if (!isKey(key)) return failure("not-data");
    const entry = clean(one, key, depth + 1);
    if (!entry.ok) return entry;
    copy[key] = entry.value;
  }
  return success(copy);
};
