import type { Workshop } from "@shared/workshop/workshop";

/** The five sentences of page one. */
export const frontSlots = ["see", "wins", "gives", "owns", "year"] as const;
export type FrontSlot = (typeof frontSlots)[number];

/** What may stand on page one, by the sentence it carries; as ids in the order of the document. */
export const frontCandidates = (workshop: Workshop): Readonly<Record<FrontSlot, readonly string[]>> => {
  const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map((one) => one.id);
  return {
    see: ids(workshop.vision.cards),
    wins: ids(workshop.interests.filter((one) => one.strength === "must-protect" || one.strength === "win")),
    gives: ids(workshop.roles),
    owns: ids(workshop.ownership),
    year: ids([
      ...workshop.plan.objectives,
      ...workshop.resolutions.filter((one) => one.kind !== "parked"),
      ...workshop.terms,
    ]),
  };
};

/** Page one after a thing was put on it or taken off. */
export const toggledFront = (front: readonly string[], id: string): readonly string[] =>
  front.includes(id) ? front.filter((one) => one !== id) : [...front, id];

/** Page one after a thing went one place up or down. */
export const movedFront = (front: readonly string[], id: string, by: 1 | -1): readonly string[] => {
  const at = front.indexOf(id);
  const rest = front.filter((one) => one !== id);
  const to = Math.max(0, Math.min(rest.length, at + by));
  return at < 0 ? front : [...rest.slice(0, to), id, ...rest.slice(to)];
};
