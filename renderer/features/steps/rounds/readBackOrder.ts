import type { Interest } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";

/** The order of the read-back: side by side, in each what nobody guessed first, then by strength; as ids. */
export const readBackOrder = (workshop: Workshop): readonly string[] => {
  const guessed = new Set(workshop.guesses.flatMap((guess) => (guess.hit === null ? [] : [guess.hit])));
  const rank = (one: Interest): number =>
    one.strength === "must-protect" ? (guessed.has(one.id) ? 1 : 0) : one.strength === "win" ? 2 : 3;
  return workshop.sides.flatMap((side) =>
    workshop.interests
      .filter((one) => one.side === side.id)
      .sort((one, other) => rank(one) - rank(other))
      .map((one) => one.id),
  );
};

/** The sides that have not yet read an interest back. */
export const stillToReadBack = (workshop: Workshop, interest: Interest): readonly string[] =>
  workshop.sides.map((side) => side.id).filter((id) => id !== interest.side && !interest.readBackBy.includes(id));
