import type { Workshop } from "../workshop/workshop";
import { feltPlace } from "./felt";
import { type Quadrant, quadrant } from "./quadrant";

/** Sums from here to there are neither plainly low nor plainly high: the line between is drawn as wide as that. */
export const band = { from: 4, to: 8 } as const;
/** The rim of the matrix: larger sums stand on it. */
export const rim = 12;

/** A rating of 1 to 5 on the scale of the sums, so that the line between low and high is the same for both. */
const asSum = (rating: number): number => Math.max(0, 6 + (rating - 3.5) * 2.4);

export type Gap = "same" | "paper-more" | "felt-more";

export interface MatrixPlace {
  readonly from: string;
  readonly to: string;
  readonly paper: { readonly support: number; readonly challenge: number; readonly quadrant: Quadrant };
  readonly felt: {
    readonly on: string;
    readonly supported: number;
    readonly challenged: number;
    readonly support: number;
    readonly challenge: number;
    readonly quadrant: Quadrant;
  } | null;
  /** Where paper and feeling stand on different sides of the line. */
  readonly gap: { readonly support: Gap; readonly challenge: Gap } | null;
}

const isSupporting = (where: Quadrant): boolean => where === "empowering" || where === "over-giving";
const isChallenging = (where: Quadrant): boolean => where === "empowering" || where === "demanding";
const between = (paper: boolean, felt: boolean): Gap => (paper === felt ? "same" : paper ? "paper-more" : "felt-more");

/** Where one side stands towards another, on paper and as the other felt it last. */
export const matrixPlace = (workshop: Workshop, from: string, to: string): MatrixPlace => {
  const paper = quadrant(workshop, from, to);
  const last = feltPlace(workshop, from, to);
  if (last === null) return { from, to, paper, felt: null, gap: null };
  return {
    from,
    to,
    paper,
    felt: { ...last, support: asSum(last.supported), challenge: asSum(last.challenged) },
    gap: {
      support: between(isSupporting(paper.quadrant), isSupporting(last.quadrant)),
      challenge: between(isChallenging(paper.quadrant), isChallenging(last.quadrant)),
    },
  };
};
