import type { Interest } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";

/** What one side knew of what another must protect. */
export interface Knowing {
  readonly by: string;
  readonly about: string;
  readonly guesses: number;
  readonly hit: number;
  readonly of: number;
}

const mustOf = (workshop: Workshop, side: string): readonly Interest[] =>
  workshop.interests.filter((one) => one.side === side && one.strength === "must-protect");

/** "Křídlo knew three of Zirkelwerk's four", for each pair of sides of which one had guessed. */
export const knowings = (workshop: Workshop): readonly Knowing[] =>
  workshop.sides.flatMap((by) =>
    workshop.sides.flatMap((about) => {
      const made = workshop.guesses.filter((one) => one.side === by.id && one.about === about.id);
      if (made.length === 0) return [];
      const must = new Set(mustOf(workshop, about.id).map((one) => one.id));
      const hit = new Set(made.flatMap((one) => (one.hit !== null && must.has(one.hit) ? [one.hit] : [])));
      return [{ by: by.id, about: about.id, guesses: made.length, hit: hit.size, of: must.size }];
    }),
  );

/** What must be protected and nobody had guessed comes first; the order of the document decides the rest. */
export const readBackOrder = (workshop: Workshop): readonly Interest[] => {
  const hit = new Set(workshop.guesses.flatMap((one) => (one.hit === null ? [] : [one.hit])));
  const rank = (one: Interest): number => (one.strength === "must-protect" ? (hit.has(one.id) ? 1 : 0) : 2);
  return [...workshop.interests].sort((one, other) => rank(one) - rank(other));
};
