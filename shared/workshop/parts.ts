import { z } from "zod";

// Without it zod probes `new Function`, which the content policy reports as a violation.
z.config({ jitless: true });

/**
 * An object of the file: known keys checked, unknown keys kept (they survive a round trip)
 * but not part of the type, so that a mistyped key does not compile.
 */
export const thing = <S extends z.ZodRawShape>(shape: S): z.ZodObject<S> => z.object(shape).loose();

/** The same entries in an object that inherits nothing. */
export const bare = <T extends object>(entries: T): T => Object.assign(Object.create(null), entries);

/**
 * A map of the file by what its keys name. It inherits nothing, so that a side may be called "toString" and still have
 * no entry; prefault and not default, so that a map that is missing is made the same way.
 */
export const map = <V extends z.ZodType>(values: V) => z.record(z.string(), values).overwrite(bare).prefault({});

export const id = z.string().min(1);
export const reference = id;
export const referenceOrNull = id.nullable().default(null);
export const references = z.array(id).default([]);

export const text = z.string().default("");
export const tags = z.array(z.string()).default([]);
export const flag = z.boolean().default(false);

const finite = z.number();
export const number = finite.nullable().default(null);
// Whole however large: zod's own int() would refuse what is beyond exact counting.
const wholeNumber = finite.refine(Number.isInteger, { error: "not-whole" }).meta({ type: "integer" });
export const year = wholeNumber;
export const yearOrNull = year.nullable().default(null);
export const money = finite.min(0).nullable().default(null);
export const whole = wholeNumber.min(0).nullable().default(null);
export const oneToFive = wholeNumber.min(1).max(5);
export const rating = oneToFive.nullable().default(null);

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const isRealDay = (value: string): boolean => {
  const match = DAY.exec(value);
  if (!match) return false;
  const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  return days !== undefined && d >= 1 && d <= days;
};
const RFC3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const isInstant = (value: string): boolean => {
  const match = RFC3339.exec(value);
  return match !== null && isRealDay(match[1] ?? "");
};

// The pattern is for the JSON Schema, which cannot say "a real day".
const emptyOr = (holds: (value: string) => boolean, message: string, pattern?: RegExp) =>
  z
    .string()
    .refine((value) => value === "" || holds(value), { error: message })
    .meta(pattern ? { pattern: `^$|${pattern.source}` } : {})
    .default("");

export const date = emptyOr(isRealDay, "not-a-date", DAY);
export const instant = emptyOr(isInstant, "not-an-instant", RFC3339);
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
export const clock = emptyOr((value) => CLOCK.test(value), "not-a-clock-time", CLOCK);
const CURRENCY = /^[A-Z]{3}$/;
export const currency = emptyOr((value) => CURRENCY.test(value), "not-a-currency", CURRENCY);
// Well-formed BCP 47 (RFC 5646 section 2.1), without a look into the registry.
const BCP47 =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-be-fr|sgn-be-nl|sgn-ch-de|art-lojban|cel-gaulish|no-bok|no-nyn|zh-(?:guoyu|hakka|min|min-nan|xiang))$/i;
export const language = emptyOr((value) => BCP47.test(value), "not-a-language");
