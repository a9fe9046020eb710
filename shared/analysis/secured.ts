import type { Interest } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";
import { stakeToday } from "./stakeToday";

export interface Secured {
  readonly interest: Interest;
  /** Pieces, stakes, terms and resolutions that still keep it safe. */
  readonly by: readonly string[];
  /** Stakes that kept it safe when signed and were dialled back or ended since. */
  readonly weakened: readonly string[];
}

/** For each must-protect interest, what still keeps it safe on a day. */
export const secured = (workshop: Workshop, today: string): readonly Secured[] =>
  workshop.interests
    .filter((one) => one.strength === "must-protect")
    .map((interest) => {
      const stakes = workshop.ownership.filter((one) => one.protects.includes(interest.id));
      const state = new Map(stakes.map((one) => [one.id, stakeToday(workshop, one, today).inForce]));
      const resolutions = workshop.resolutions.filter(
        (one) =>
          one.kind !== "parked" &&
          one.about.includes(interest.id) &&
          one.agreedBy.includes(interest.side) &&
          one.agreedBy.some((side) => side !== interest.side),
      );
      const isWeak = (id: string): boolean => state.get(id) === "ended" || state.get(id) === "dialled-back";
      return {
        interest,
        by: [
          ...workshop.roles.filter((one) => one.side !== null && one.protects.includes(interest.id)),
          ...stakes.filter((one) => !isWeak(one.id)),
          ...workshop.terms.filter((one) => one.protects.includes(interest.id)),
          ...resolutions,
        ].map((one) => one.id),
        weakened: stakes.filter((one) => isWeak(one.id)).map((one) => one.id),
      };
    });
