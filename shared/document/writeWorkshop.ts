import { topics } from "../workshop/interests";
import { type Shape, workshopShape } from "../workshop/shape";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";

/** Keys of maps stand in the order of what they name; others after them, by their letters. */
const rankOf = (workshop: Workshop): ((key: string) => number) => {
  const ranks = new Map([...index(workshop).keys(), ...topics].map((key, at) => [key, at]));
  return (key) => ranks.get(key) ?? Number.MAX_SAFE_INTEGER;
};

const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const ordered = (value: unknown, shape: Shape | undefined, rank: (key: string) => number): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const of = shape?.is === "list" ? shape.of : undefined;
    return value.map((one: unknown) => ordered(one, of, rank));
  }
  const inner = new Map<string, unknown>(Object.entries(value));
  const known = shape?.is === "thing" ? [...shape.keys.keys()].filter((key) => inner.has(key)) : [];
  const others = [...inner.keys()].filter((key) => shape?.is !== "thing" || !shape.keys.has(key));
  others.sort((one, other) => (shape?.is === "map" ? rank(one) - rank(other) : 0) || byLetters(one, other));
  const shapeOf = (key: string): Shape | undefined => {
    if (shape?.is === "thing") return shape.keys.get(key);
    return shape?.is === "map" ? shape.of : undefined;
  };
  return Object.fromEntries([...known, ...others].map((key) => [key, ordered(inner.get(key), shapeOf(key), rank)]));
};

/** The text of the file: the same content gives the same text; keys this version does not know are kept. */
export const writeWorkshop = (workshop: Workshop): string =>
  `${JSON.stringify(ordered(workshop, workshopShape, rankOf(workshop)), null, 2)}\n`;
