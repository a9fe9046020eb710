import type { Resolution } from "../workshop/interests";

export type Standing = "open" | "adjourned" | "settled";

const holds = ({ about, agreedBy }: Resolution, refs: readonly string[], sides: readonly string[]): boolean =>
  agreedBy.length > 0 && refs.every((ref) => about.includes(ref)) && sides.every((side) => agreedBy.includes(side));

/** Whether the resolutions settle what is found about these things of these sides, or put it off to a day. */
export const standingOf = (
  resolutions: readonly Resolution[],
  refs: readonly string[],
  sides: readonly string[],
): Standing => {
  const holding = resolutions.filter((one) => holds(one, refs, sides));
  if (holding.some((one) => one.kind !== "parked")) return "settled";
  return holding.some((one) => one.reviewOn !== "") ? "adjourned" : "open";
};
