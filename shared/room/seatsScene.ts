import { knowings } from "../envelope/unguessed";
import { isBlank } from "../lib/fold";
import { strengths } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";
import { atTheTable, nameOfSide, seenLeaving, verdictsAreOpen } from "./atTheTable";
import type { RoomScene } from "./roomModel";
import { isWithheld, sidesSealed } from "./stillSealed";

/** Each side's disclosed interests, the strongest first; of what is sealed only that it is. */
export const seatsScene = (workshop: Workshop): RoomScene => {
  const sealed = sidesSealed(workshop, "interests");
  // The guesses come out with the lists they are about.
  const open = sealed.size === 0 && sidesSealed(workshop, "guesses").size === 0;
  const leaving = seenLeaving(workshop);
  const seats = atTheTable(workshop).map(({ id, place, name }) => ({
    place,
    name,
    sealed: sealed.has(id),
    leaves: leaving.includes(id),
    interests: workshop.interests
      .filter((interest) => interest.side === id && !isBlank(interest.text) && !isWithheld(workshop, interest))
      .sort((one, other) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength))
      .map(({ text, why, strength }) => ({ text, why, strength })),
  }));
  // Who knew is marked after the lists are open; before that nobody must look as if it had known nothing.
  const marked = knowings(workshop).filter((one) => one.hit > 0);
  const knew = marked.map(({ by, about, hit: found, of }) => ({
    by: nameOfSide(workshop, by),
    about: nameOfSide(workshop, about),
    hit: found,
    of,
  }));
  return { show: "seats", seats, knew: open ? knew : [] };
};

/** Who has given a verdict, then all verdicts at once; what stands behind them stays with the sides. */
export const verdictsScene = (workshop: Workshop): RoomScene => {
  const sides = atTheTable(workshop);
  const given = sides.flatMap(({ id, place }) => {
    const verdict = workshop.verdicts[id];
    return verdict ? [{ place, verdict: verdict.verdict }] : [];
  });
  return {
    show: "verdicts",
    seats: sides.map(({ place, name }) => ({ place, name, given: given.some((one) => one.place === place) })),
    verdicts: verdictsAreOpen(workshop) ? given : null,
  };
};
