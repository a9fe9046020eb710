import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import { toast } from "../../store/viewStore";
import { wayBack } from "../../store/wayBack";
import { run, useWorkshop } from "../../store/workshopStore";
import { announce } from "./canvasStore";
import { removeSteadily } from "./steady";
import { boardNow } from "./useBoard";

/** Removes things (never a side: that is a matter of the preparation), says what went with them, and offers the way back. */
export const removeThings = (wanted: readonly string[], words: Words): boolean => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return false;
  const ids = wanted.filter((id) => {
    const what = index(workshop).get(id)?.what;
    return what !== undefined && what !== "side";
  });
  const [first] = ids;
  if (first === undefined) return false;
  const what =
    ids.length === 1 ? words.quote(titleOf(workshop, first), 40) : words.text("canvas.things", { count: ids.length });
  const done = run(removeSteadily(workshop, boardNow(workshop, words), ids));
  if (!done.ok) return false;
  const also = done.value.removed;
  const phrase = also
    ? ({ key: "canvas.removedAlso", values: { what, also: words.say(also) } } as const)
    : ({ key: "canvas.removed", values: { what } } as const);
  toast(phrase, { action: wayBack() });
  announce(words.say(phrase));
  return true;
};
