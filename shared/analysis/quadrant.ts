import type { Workshop } from "../workshop/workshop";

export type Quadrant = "empowering" | "over-giving" | "demanding" | "abdicating";

/** From this sum of weights on, support or challenge counts as high. */
const high = 6;

/** The quadrant by whether support and challenge are high. */
export const quadrantOf = (support: boolean, challenge: boolean): Quadrant => {
  if (support) return challenge ? "empowering" : "over-giving";
  return challenge ? "demanding" : "abdicating";
};

/** What side `from` gives to side `to` and expects of it, as it stands on paper. */
export const quadrant = (
  workshop: Workshop,
  from: string,
  to: string,
): { readonly support: number; readonly challenge: number; readonly quadrant: Quadrant } => {
  let support = 0;
  let challenge = 0;
  for (const one of workshop.commitments) {
    if (one.from !== from || one.to !== to) continue;
    if (one.kind === "support") support += one.weight;
    else challenge += one.weight;
  }
  return { support, challenge, quadrant: quadrantOf(support >= high, challenge >= high) };
};
