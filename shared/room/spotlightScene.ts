import { isBlank } from "../lib/fold";
import type { Words } from "../words/words";
import type { Interest } from "../workshop/interests";
import { placeOf } from "../workshop/placeOf";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import { atTheTable, nameOfSide } from "./atTheTable";
import { linePoint } from "./linePoint";
import type { RoomScene } from "./roomModel";
import { isWithheld, sidesSealed } from "./stillSealed";
import { roomPiece } from "./tableScene";

/** Whether others knew something of what this side must protect, and nobody knew this. */
const isUnguessed = (workshop: Workshop, { id, side, strength }: Interest): boolean =>
  strength === "must-protect" &&
  sidesSealed(workshop, "guesses").size === 0 &&
  workshop.guesses.some((guess) => guess.about === side && guess.hit !== null) &&
  !workshop.guesses.some((guess) => guess.hit === id);

/** One thing large: an interest that is disclosed, a piece, a row of one, a card, a line that is read aloud. */
export const spotlightScene = (workshop: Workshop, id: string, words: Words): RoomScene | null => {
  const entry = index(workshop).get(id);
  if (!entry) return null;
  const whose = (side: string | null) => ({ place: placeOf(workshop.sides, side), name: nameOfSide(workshop, side) });
  switch (entry.what) {
    case "interest": {
      const { side, text, why, strength } = entry.thing;
      if (isWithheld(workshop, entry.thing)) return null;
      return {
        show: "spotlight",
        thing: { what: "interest", ...whose(side), text, why, strength, unguessed: isUnguessed(workshop, entry.thing) },
      };
    }
    case "role":
      return { show: "spotlight", thing: { what: "piece", ...roomPiece(workshop, entry.thing, true) } };
    case "card": {
      const { side, kind, text } = entry.thing;
      return { show: "spotlight", thing: { what: "card", ...whose(side), kind, text } };
    }
    case "give":
    case "need": {
      const role = workshop.roles.find((one) => one.id === entry.parent);
      const thing = {
        what: "row" as const,
        ...whose(role?.side ?? null),
        kind: entry.what,
        text: entry.thing.text,
        piece: role ? titleOf(workshop, role.id) : "",
      };
      return { show: "spotlight", thing };
    }
    default: {
      const point = linePoint(workshop, words, id);
      if (point === null || isBlank(point.text)) return null;
      const side = atTheTable(workshop).find((one) => one.place === point.place);
      return { show: "spotlight", thing: { what: "line", name: side?.name ?? "", ...point } };
    }
  }
};
