import { actions } from "@shared/actions/actions";
import { useEffect } from "react";
import { matchKeyBindingPress, parseKeybinding } from "tinykeys";
import { canDo, doAction } from "./doAction";
import { cyclePanes } from "./panes";

const presses = actions.flatMap((action) =>
  action.keys.flatMap((keys) =>
    parseKeybinding(keys)
      .slice(0, 1)
      .map((press) => ({ action, press })),
  ),
);

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type='checkbox'], [type='radio']), textarea, select"));

/** What is written but not yet part of the workshop has an undo of its own. */
const isDraft = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("[data-draft], [data-canvas]") !== null;

const overlaid = (): boolean => document.querySelector("[role='dialog'], [role='alertdialog'], [role='menu']") !== null;

const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing) return;
  const writing = isWriting(event.target);
  if (event.key === "F6") {
    event.preventDefault();
    cyclePanes(event.shiftKey ? -1 : 1);
    return;
  }
  if (event.key === "?" && !writing && !overlaid()) {
    event.preventDefault();
    doAction("shortcuts");
    return;
  }
  const found = presses.find(({ press }) => matchKeyBindingPress(event, press));
  if (!found) return;
  const { action } = found;
  if (overlaid() && action.id !== "palette") return;
  if (action.scope === "canvas" && writing) return;
  if ((action.id === "undo" || action.id === "redo") && writing && isDraft(event.target)) return;
  // Bare letters belong to the table; on a button they would surprise.
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey && action.scope === "canvas";
  if (bare && event.target !== document.body) return;
  if (!canDo(action.id)) return;
  event.preventDefault();
  doAction(action.id);
};

/** Hears the keys of the catalogue wherever they count. */
export const useKeys = (): void => {
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
};
