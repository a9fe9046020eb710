import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { toast, useView } from "../../store/viewStore";
import { run, useWorkshop } from "../../store/workshopStore";
import { announce, type JointEnds, setCanvas } from "./canvasStore";
import { joining } from "./joining";
import { joinSteadily, partSteadily } from "./steady";
import { textOfRow } from "./textOfRow";
import { boardNow } from "./useBoard";

const join = (workshop: Workshop, ends: JointEnds, words: Words, instead = false): void => {
  const [give, need] = [textOfRow(workshop, ends.give), textOfRow(workshop, ends.need)];
  if (run(joinSteadily(workshop, boardNow(workshop, words), ends, instead)).ok)
    announce(words.text("canvas.joinedSaid", { give, need }));
};

/** Joins, asks which of two stays, or says why not. */
export const joinRows = (from: string, to: string, words: Words): void => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return;
  const outcome = joining(workshop, from, to);
  if (outcome.is === "refused") {
    toast(outcome.why, { tone: "caution" });
    announce(words.say(outcome.why));
  } else if (outcome.is === "contest") setCanvas({ contest: outcome.ends, jointsOpen: true });
  else join(workshop, outcome.ends, words);
};

/** Lets a give take over a need that another filled, and says so. */
export const takeOver = (ends: JointEnds, words: Words): void => {
  const { workshop } = useWorkshop.getState();
  setCanvas({ contest: null });
  if (workshop) join(workshop, ends, words, true);
};

/** Parts a joint and says so. */
export const partJoint = (joint: JointEnds, words: Words): void => {
  const { workshop } = useWorkshop.getState();
  if (workshop && run(partSteadily(workshop, boardNow(workshop, words), joint)).ok)
    announce(words.text("canvas.pullOff"));
  setCanvas({ joint: null, reach: null });
};

/** A joint is meant by the keys, and nothing else: what was selected before is not removed after it. */
export const holdJoint = (joint: JointEnds): void => {
  setCanvas({ joint, current: null });
  useView.getState().select([]);
};
