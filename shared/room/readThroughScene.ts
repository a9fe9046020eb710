import { fingerprint } from "../document/fingerprint";
import { isBlank } from "../lib/fold";
import type { Workshop } from "../workshop/workshop";
import { atTheTable } from "./atTheTable";
import { linePoint } from "./linePoint";
import type { RoomScene } from "./roomModel";
import type { RoomView } from "./roomView";

/** Page one as the room chose it, numbered, so that anybody can say "the third". */
export const readThroughScene = (workshop: Workshop, { words, selection }: RoomView): RoomScene => {
  // Only this very text counts as signed.
  const print = workshop.signOffs.length === 0 ? "" : fingerprint(workshop);
  const signed = atTheTable(workshop).map(({ id, place, name }) => {
    const last = workshop.signOffs.filter((one) => one.side === id).at(-1);
    return { place, name, decision: last && last.fingerprint === print ? last.decision : null };
  });
  return {
    show: "readThrough",
    statement: isBlank(workshop.vision.statement) ? workshop.vision.opportunity : workshop.vision.statement,
    points: [...new Set(workshop.front)].flatMap((id) => {
      const point = linePoint(workshop, words, id);
      return point === null || isBlank(point.lead + point.text) ? [] : [{ ...point, inHand: selection.includes(id) }];
    }),
    signed: signed.some((one) => one.decision !== null) ? signed : [],
  };
};
