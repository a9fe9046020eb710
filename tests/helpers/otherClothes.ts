import { workshop } from "@shared/workshop/workshop";

type Json = unknown;

const isThing = (value: Json): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

const eachThing = (value: Json, change: (entries: [string, Json][]) => [string, Json][]): Json => {
  if (Array.isArray(value)) return value.map((one: Json) => eachThing(one, change));
  if (!isThing(value)) return value;
  return Object.fromEntries(change(Object.entries(value).map(([key, one]) => [key, eachThing(one, change)])));
};

/** The same document with the keys of every object in another order. */
export const shuffled = (document: Json): Json => eachThing(document, (entries) => [...entries].reverse());

/** The same document with all defaults written out. */
export const writtenOut = (document: Json): Json => workshop.parse(document);

const mayBeLeftOut = (value: Json): boolean =>
  value === "" || value === null || value === false || (Array.isArray(value) && value.length === 0);

/** The same document without what stands at its default; entries of maps are no defaults. */
export const leftOut = (document: Json): Json => {
  const maps = new Set(["drafts", "doubts", "meanings"]);
  const strip = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((one: Json) => strip(one, ""));
    if (!isThing(value)) return value;
    const entries: [string, Json][] = Object.entries(value).map(([name, one]) => [name, strip(one, name)]);
    return Object.fromEntries(maps.has(key) ? entries : entries.filter(([, one]) => !mayBeLeftOut(one)));
  };
  return strip(document, "");
};

const recordKeys = new Set(["alignment", "drafts", "doubts", "meanings", "verdicts", "zones", "positions"]);

/** The same document with keys that no version knows, in every object that is not a map. */
export const withUnknownKeys = (document: Json): Json => {
  const strange = { "x-note": { deep: ["kept", { "x-deeper": 1.5 }] }, constructor: "kept too" };
  const spread = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((one: Json) => spread(one, ""));
    if (!isThing(value)) return value;
    const entries = Object.entries(value).map(([name, one]) => [name, spread(one, name)] as const);
    return Object.fromEntries(recordKeys.has(key) ? entries : [...entries, ...Object.entries(strange)]);
  };
  return spread(document, "");
};

/** The same document with its texts in another normal form and with other line ends. */
export const decomposed = (document: Json): Json => {
  if (typeof document === "string") return document.normalize("NFD").replace(/\n/g, "\r\n");
  if (Array.isArray(document)) return document.map(decomposed);
  if (!isThing(document)) return document;
  return Object.fromEntries(Object.entries(document).map(([key, one]) => [key.normalize("NFD"), decomposed(one)]));
};
