import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import { nameOfSide, placeOf } from "./atTheTable";
import type { RoomScene } from "./roomModel";
import { isWithheld } from "./stillSealed";
import { roomPiece } from "./tableScene";

/** One thing large: an interest that is disclosed, a piece, a row of one, a card. Null for all else. */
export const spotlightScene = (workshop: Workshop, id: string): RoomScene | null => {
  const entry = index(workshop).get(id);
  if (!entry) return null;
  const whose = (side: string | null) => ({ place: placeOf(workshop, side), name: nameOfSide(workshop, side) });
  switch (entry.what) {
    case "interest": {
      const { side, text, why, strength } = entry.thing;
      if (isWithheld(workshop, entry.thing)) return null;
      return { show: "spotlight", thing: { what: "interest", ...whose(side), text, why, strength } };
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
    default:
      return null;
  }
};
