import { isBlank } from "../lib/fold";
import { placeOf } from "../workshop/placeOf";
import type { Workshop } from "../workshop/workshop";
import { atTheTable } from "./atTheTable";
import type { RoomScene } from "./roomModel";
import { isWaiting, sidesSealed } from "./stillSealed";

/** The shared vision; the sides' own texts stand there until there is one of all. */
export const horizonScene = (workshop: Workshop): RoomScene => {
  const { vision } = workshop;
  const sealed = sidesSealed(workshop, "vision");
  const waiting = isWaiting(workshop, "vision");
  const sides = atTheTable(workshop);
  const ratings = sides.flatMap(({ id, place, name }) => {
    const rating = vision.alignment[id];
    return rating === undefined ? [] : [{ place, name, rating }];
  });
  const drafts = sides.map(({ id, place, name }) => ({
    place,
    name,
    sealed: sealed.has(id),
    // One closed envelope keeps all texts back: nobody reads the other's before writing.
    text: waiting ? "" : (vision.drafts[id] ?? ""),
  }));
  const written = drafts.some((draft) => draft.sealed || !isBlank(draft.text));
  return {
    show: "horizon",
    statement: vision.statement,
    opportunity: vision.opportunity,
    whyTogether: vision.whyTogether,
    year: vision.horizon,
    cards: vision.cards
      .filter((card) => !isBlank(card.text))
      .map((card) => ({ kind: card.kind, text: card.text, place: placeOf(workshop.sides, card.side) })),
    drafts: written && isBlank(vision.statement) ? drafts : [],
    ratings: ratings.length === sides.length ? ratings : null,
  };
};
