import { useView } from "../store/viewStore";
import { redo, undo, useWorkshop } from "../store/workshopStore";

/** Takes the last step back and names it. */
export const undoAndSay = (): void => {
  const { history, words } = useWorkshop.getState();
  const name = history.undo.at(-1);
  if (!name || !undo()) return;
  // A disclosure is one step, but what has been read can't be taken back.
  if (name.key === "envelopes.step.disclosed")
    useView.getState().toast({ key: "envelopes.undone" }, { tone: "caution" });
  else useView.getState().toast({ key: "frame.undone", values: { what: words.say(name) } });
};

/** Does the last undone step again and names it. */
export const redoAndSay = (): void => {
  const { history, words } = useWorkshop.getState();
  const name = history.redo.at(-1);
  if (name && redo()) useView.getState().toast({ key: "frame.redone", values: { what: words.say(name) } });
};
