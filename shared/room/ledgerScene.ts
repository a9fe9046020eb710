import { stakeSentence } from "../agreement/stakeSentence";
import { isBlank } from "../lib/fold";
import { placeOf } from "../workshop/placeOf";
import type { Workshop } from "../workshop/workshop";
import { nameOfSide } from "./atTheTable";
import type { RoomScene } from "./roomModel";
import type { RoomView } from "./roomView";

/** Each stake as the one sentence it is entered, read back and exported as; what it costs stays on paper. */
export const ledgerScene = (workshop: Workshop, { words, selection }: RoomView): RoomScene => ({
  show: "ledger",
  stakes: workshop.ownership
    .filter((stake) => !isBlank(stake.title) || !isBlank(stake.investment))
    .map((stake) => ({
      place: placeOf(workshop.sides, stake.owner),
      name: nameOfSide(workshop, stake.owner),
      sentence: stakeSentence({ words, side: (id) => nameOfSide(workshop, id) }, stake),
      inHand: selection.includes(stake.id),
    })),
});
