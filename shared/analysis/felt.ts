import type { Felt } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";
import { type Quadrant, quadrantOf } from "./quadrant";

/** From this rating on, support or challenge is felt as high. */
const high = 4;

export interface FeltOn {
  readonly on: string;
  readonly felt: Felt;
}

/** How one side felt about another, visit by visit; of two lines of one visit the later counts. */
export const feltHistory = (workshop: Workshop, by: string, about: string): readonly FeltOn[] =>
  workshop.checkups
    .flatMap(({ on, felt }) => {
      const line = felt.filter((one) => one.by === by && one.about === about).at(-1);
      return line === undefined || on === "" ? [] : [{ on, felt: line }];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));

export interface FeltPlace {
  readonly on: string;
  readonly supported: number;
  readonly challenged: number;
  readonly quadrant: Quadrant;
}

/** Where the direction from one side to another stands by what the other felt last; null where nobody has said. */
export const feltPlace = (workshop: Workshop, from: string, to: string): FeltPlace | null => {
  const last = feltHistory(workshop, to, from)
    .filter(({ felt }) => felt.supported !== null && felt.challenged !== null)
    .at(-1);
  if (last === undefined) return null;
  const [supported, challenged] = [last.felt.supported ?? 0, last.felt.challenged ?? 0];
  return { on: last.on, supported, challenged, quadrant: quadrantOf(supported >= high, challenged >= high) };
};
