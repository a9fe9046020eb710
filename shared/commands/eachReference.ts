import { isList, isPlain } from "./plain";
import type { Reference } from "./references";

/** Reads every reference of a thing, or of the document itself, that the table names. */
export const eachReference = (
  thing: unknown,
  table: readonly Reference[],
  visit: (id: string, reference: Reference) => void,
): void => {
  for (const reference of table) {
    const walk = (value: unknown, depth: number): void => {
      const part = reference.path[depth];
      if (part === undefined) {
        if (typeof value === "string") visit(value, reference);
      } else if (part === "[]") {
        for (const entry of isList(value) ? value : []) walk(entry, depth + 1);
      } else if (isPlain(value)) {
        if (part === "{key}") for (const id of Object.keys(value)) visit(id, reference);
        else if (part === "{}") for (const one of Object.values(value)) walk(one, depth + 1);
        else if (Object.hasOwn(value, part)) walk(value[part], depth + 1);
      }
    };
    walk(thing, 0);
  }
};
