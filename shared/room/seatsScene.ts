import { isBlank } from "../lib/fold";
import { strengths } from "../workshop/interests";
import type { Workshop } from "../workshop/workshop";
import { atTheTable } from "./atTheTable";
import type { RoomScene } from "./roomModel";
import { isWithheld, sidesSealed } from "./stillSealed";

/** Each side's disclosed interests, the strongest first; of what is sealed only that it is. */
export const seatsScene = (workshop: Workshop): RoomScene => {
  const sealed = sidesSealed(workshop, "interests");
  const seats = atTheTable(workshop).map(({ id, place, name }) => ({
    place,
    name,
    sealed: sealed.has(id),
    interests: workshop.interests
      .filter((interest) => interest.side === id && !isBlank(interest.text) && !isWithheld(workshop, interest))
      .sort((one, other) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength))
      .map(({ text, why, strength }) => ({ text, why, strength })),
  }));
  return { show: "seats", seats };
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
    verdicts: given.length === sides.length ? given : null,
  };
};
