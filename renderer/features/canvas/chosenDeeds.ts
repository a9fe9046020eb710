import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { runGiving } from "../../store/giving";
import { toast, useView } from "../../store/viewStore";
import { wayBack } from "../../store/wayBack";
import { announce, emptyHand, setCanvas, useCanvas } from "./canvasStore";
import type { At } from "./intentAt";
import { partJoint } from "./jointDeeds";
import { goFrom } from "./readingOrder";
import { removeThings } from "./removeThings";
import { sayWhyNot } from "./sayWhyNot";
import { sideCommand } from "./sideCommand";

/** Removes what is chosen, or parts the joint that is held; the keys go to what stood before it. */
export const removeChosen = ({ board, words, chosen }: At): void => {
  const { joint, current, traced } = useCanvas.getState();
  if (joint) {
    partJoint(joint, words);
    return;
  }
  const next = current === null ? undefined : goFrom(board, current, "previous");
  // What is in the hand is not there to be set down any more.
  if (!removeThings(chosen, words)) return;
  const left = traced?.filter((id) => !chosen.includes(id)) ?? [];
  setCanvas({
    current: next?.id ?? null,
    ...emptyHand,
    traced: left.length > 0 ? left : null,
  });
};

const isRow = (workshop: Workshop, id: string): boolean => {
  const what = index(workshop).get(id)?.what;
  return what === "give" || what === "need";
};

/** Gives what is chosen to the side at this place of the table. */
export const giveChosen = ({ workshop, words, chosen }: At, place: number): void => {
  const side = workshop.sides[place];
  if (!side) return;
  const command = sideCommand(workshop, chosen, side.id);
  if (!command && chosen.some((id) => isRow(workshop, id))) sayWhyNot(words, "table.pieceForSide");
  if (!command || !runGiving(command).ok) return;
  if (chosen.length === 1) useView.getState().reveal(chosen, "follow");
  // What was the side's own already, or is nobody's to give, does not count.
  const count = command.do === "together" ? command.commands.length : 1;
  const phrase = { key: "canvas.sideChanged", values: { count, side: side.name } } as const;
  toast(phrase, { action: wayBack() });
  announce(words.say(phrase));
};
