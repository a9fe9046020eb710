import { analyse } from "../analysis/analyse";
import type { Finding } from "../analysis/finding";
import { findingKey } from "../analysis/openFindings";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { asTheRoomKnows } from "./asTheRoomKnows";
import type { RoomScene } from "./roomModel";

/**
 * The question of a finding, alone on the stage. It quotes texts and says who doubts: while something waits to be shown
 * to all at once, only what would be asked without it, in the same words, is for the room; null for the rest.
 */
export const questionScene = (workshop: Workshop, asked: Finding, words: Words): RoomScene | null => {
  const known = asTheRoomKnows(workshop);
  const key = findingKey(asked);
  const isOpen =
    known === workshop ||
    analyse(known, words).findings.some((one) => one.question === asked.question && findingKey(one) === key);
  return isOpen ? { show: "question", text: asked.question } : null;
};
