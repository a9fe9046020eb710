import { isList, own } from "./plain";

/** What stands at a path of a document; undefined where the path leads nowhere. */
export const valueAt = (value: unknown, path: readonly (string | number)[]): unknown => {
  let here = value;
  for (const key of path) here = typeof key === "number" ? (isList(here) ? here[key] : undefined) : own(here, key);
  return here;
};
