export type Plain = Record<string, unknown>;

/** Whether a value is an object with keys, not a list. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a list. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What stands under a key of the object's own: a key such as "constructor" must not find JavaScript's. */
export const own = (object: unknown, key: string): unknown =>
  isPlain(object) && Object.hasOwn(object, key) ? object[key] : undefined;
