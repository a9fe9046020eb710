import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";

/** The text of a give or need; blank where it is gone. */
export const textOfRow = (workshop: Workshop, id: string): string => {
  const entry = index(workshop).get(id);
  return entry?.what === "give" || entry?.what === "need" ? entry.thing.text : "";
};
