import { outcomeOf } from "../analysis/outcomeOf";
import { own } from "../lib/own";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { asTheRoomKnows } from "./asTheRoomKnows";
import { atTheTable } from "./atTheTable";
import type { RoomScene } from "./roomModel";

/** The result of a day that goes no further now, with what was learned; null where it goes on. */
export const outcomeScene = (workshop: Workshop, words: Words): RoomScene | null => {
  // A verdict that waits for the others must not show by where it leads, either.
  const outcome = outcomeOf(asTheRoomKnows(workshop));
  if (outcome !== "pass" && outcome !== "competitors" && outcome !== "paused") return null;
  const gate = workshop.gates.at(-1);
  // What one side gave as its reason stays with it; the door's own record was worded by all.
  const record = gate?.decision === "pass" || gate?.decision === "pause" ? gate : undefined;
  return { show: "outcome", outcome, learned: record?.reason ?? "", resumeOn: words.day(record?.resumeOn ?? "") };
};

/** The gate of the vision: the spread of ratings, all at once, and the four doors. */
export const gateScene = (workshop: Workshop, words: Words): RoomScene => {
  const taken = workshop.gates.filter((gate) => gate.step === "vision");
  const last = taken.at(-1)?.decision ?? null;
  if (last === "pass" || last === "pause") {
    const outcome = outcomeScene(workshop, words);
    if (outcome) return outcome;
  }
  const seats = atTheTable(workshop).map(({ id, place, name }) => ({
    place,
    name,
    rating: own(workshop.vision.alignment, id) ?? null,
  }));
  const ratings = seats.flatMap(({ place, name, rating }) => (rating === null ? [] : [{ place, name, rating }]));
  return {
    show: "gate",
    statement: workshop.vision.statement,
    seats: seats.map(({ place, name, rating }) => ({ place, name, rated: rating !== null })),
    ratings: ratings.length === seats.length ? ratings : null,
    round: 1 + taken.filter((gate) => gate.decision === "another-round").length,
    taken: last === "another-round" ? null : last,
  };
};
