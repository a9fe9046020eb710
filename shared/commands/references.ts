import { z } from "zod";
import { placesOf, referenceSites } from "../workshop/references";
import { type Subject, subjectSchemas } from "../workshop/subjects";
import { workshop } from "../workshop/workshop";

/**
 * Where a reference stands in its thing. `[]` is each entry of a list, `{}` each value of a map, `{key}` each key of it.
 * What becomes of it when its thing goes: an entry of a list and a key drop out, an `optional` one becomes null,
 * and whatever can't stand without it goes too.
 */
export interface Reference {
  readonly path: readonly string[];
  /** What it may lead to; null: anything with an id. */
  readonly to: readonly Subject[] | null;
  readonly optional: boolean;
}

const segmentsOf = (at: string): readonly string[] => at.match(/[^.[\]{}]+|\[\]|\{\}/g) ?? [];

const mayBeNull = (schema: unknown, [segment, ...rest]: readonly string[]): boolean => {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return mayBeNull(schema.unwrap(), segment === undefined ? [] : [segment, ...rest]);
  if (segment === undefined) return schema instanceof z.ZodNullable;
  if (schema instanceof z.ZodArray) return mayBeNull(schema.element, rest);
  if (schema instanceof z.ZodRecord) return mayBeNull(schema.valueType, rest);
  return schema instanceof z.ZodObject && mayBeNull(schema.shape[segment], rest);
};

const isSubject = (key: string): key is Subject => Object.hasOwn(subjectSchemas, key);

/** The kind of thing a place is in: the innermost one. */
const holderOf = (at: string): Subject | "workshop" =>
  Object.entries(placesOf).reduce<{ what: Subject | "workshop"; place: string }>(
    (best, [what, place]) =>
      isSubject(what) && at.startsWith(`${place}.`) && place.length > best.place.length ? { what, place } : best,
    { what: "workshop", place: "" },
  ).what;

const sites = referenceSites.map(({ at, kinds }) => {
  const holder = holderOf(at);
  const path = segmentsOf(holder === "workshop" ? at : at.slice(placesOf[holder].length));
  const toKey = path.at(-1) === "{}" ? [...path.slice(0, -1), "{key}"] : path;
  return { holder, reference: { path: toKey, to: kinds, optional: mayBeNull(workshop, segmentsOf(at)) } };
});

const tables = new Map<string, readonly Reference[]>(
  ["workshop", ...Object.keys(placesOf)].map((what) => [
    what,
    sites.filter((site) => site.holder === what).map((site) => site.reference),
  ]),
);

/** The references of a kind of thing, or of the document itself; those of things within it stand with their own kind. */
export const referencesOf = (what: Subject | "workshop"): readonly Reference[] => tables.get(what) ?? [];
