import { own } from "../lib/own";
import type { Found, Reading } from "./reading";

/** Has every side a verdict, and do coopetitors know where they do what? */
export const qualifyRules = ({ workshop, sides, outcome }: Reading): Found[] => {
  const found = sides
    .filter((side) => own(workshop.verdicts, side) === undefined)
    .map((side): Found => ({ rule: "verdict-missing", refs: [side] }));
  const agreedByAll = (stance: "cooperate" | "compete"): boolean =>
    workshop.situations.some((one) => one.stance === stance && sides.every((side) => one.agreedBy.includes(side)));
  if (outcome === "coopetitors" && !(agreedByAll("cooperate") && agreedByAll("compete"))) {
    found.push({ rule: "coopetition-unbounded", refs: [] });
  }
  return found;
};
