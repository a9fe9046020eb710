import type { Workshop } from "../workshop/workshop";
import { guards } from "./guards";

/** What the picture counts. */
export interface Fit {
  readonly needs: number;
  readonly met: number;
  readonly mustProtects: number;
  readonly secured: number;
  readonly alignment: readonly { readonly side: number; readonly rating: number }[];
}

/** Needs met, must-protects secured, and how each side rates the vision. */
export const fit = (workshop: Workshop): Fit => {
  const joined = new Set(workshop.joints.map((joint) => joint.need));
  const needs = workshop.roles.flatMap((role) => role.needs);
  const kept = guards(workshop);
  const must = workshop.interests.filter((interest) => interest.strength === "must-protect");
  return {
    needs: needs.length,
    met: needs.filter((need) => joined.has(need.id)).length,
    mustProtects: must.length,
    secured: must.filter((interest) => kept.has(interest.id)).length,
    alignment: workshop.sides.flatMap((side, at) => {
      const rating = workshop.vision.alignment[side.id];
      return rating === undefined ? [] : [{ side: at, rating }];
    }),
  };
};
