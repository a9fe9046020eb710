import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";

/** The piece that a thing is, or that a row is in; null where it is neither. */
export const pieceOf = (workshop: Workshop, id: string | undefined): string | null => {
  const entry = id === undefined ? undefined : index(workshop).get(id);
  if (entry?.what === "role") return entry.thing.id;
  return entry?.what === "give" || entry?.what === "need" ? (entry.parent ?? null) : null;
};
