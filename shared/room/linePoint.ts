import { stakeSentence } from "../agreement/stakeSentence";
import { isBlank } from "../lib/fold";
import type { Words } from "../words/words";
import { placeOf } from "../workshop/placeOf";
import { index } from "../workshop/thingIndex";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";
import { nameOfSide } from "./atTheTable";
import type { SceneOf } from "./roomModel";
import { isWithheld } from "./stillSealed";

type Point = Omit<SceneOf<"readThrough">["points"][number], "inHand">;

/** One thing as it is read aloud; null for what the room never reads, whatever a list says. */
export const linePoint = (workshop: Workshop, words: Words, id: string): Point | null => {
  const entry = index(workshop).get(id);
  switch (entry?.what) {
    case "card": {
      const { side, kind, text } = entry.thing;
      return { place: placeOf(workshop.sides, side), lead: words.text(`domain.cardKind.${kind}`), text };
    }
    case "interest": {
      const { side, strength, text } = entry.thing;
      if (isWithheld(workshop, entry.thing)) return null;
      return { place: placeOf(workshop.sides, side), lead: words.text(`domain.strength.${strength}`), text };
    }
    case "role": {
      const { side, gives } = entry.thing;
      const text = words.list(gives.map((give) => give.text).filter((give) => !isBlank(give)));
      return { place: placeOf(workshop.sides, side), lead: titleOf(workshop, id), text };
    }
    case "stake": {
      const text = stakeSentence({ words, side: (side) => nameOfSide(workshop, side) }, entry.thing);
      return { place: placeOf(workshop.sides, entry.thing.owner), lead: "", text };
    }
    case "commitment": {
      const { from, kind, text } = entry.thing;
      return { place: placeOf(workshop.sides, from), lead: words.text(`domain.commitmentKind.${kind}`), text };
    }
    case "resolution":
    case "term":
      return { place: -1, lead: entry.thing.title, text: entry.thing.text };
    case "situation":
      return { place: -1, lead: words.text(`domain.stance.${entry.thing.stance}`), text: entry.thing.text };
    case "milestone":
      return { place: -1, lead: String(entry.thing.year), text: entry.thing.text };
    case "objective":
      return { place: -1, lead: "", text: entry.thing.text };
    default:
      return null;
  }
};
