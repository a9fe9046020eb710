import type { ActionId } from "@shared/actions/action";
import { actions } from "@shared/actions/actions";
import { useEffect } from "react";
import { matchKeyBindingPress, parseKeybinding } from "tinykeys";
import { useRoom } from "../store/roomStore";
import { canDo, doAction } from "./doAction";
import { cyclePanes } from "./panes";
import { backToStep } from "./roomDeeds";

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

/**
 * What is written but not yet part of the workshop has an undo of its own; what is chosen has none, nor has a field that was
 * just emptied. A field of the list says itself when something in it is not yet said.
 */
const isDraft = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  !target.matches("select") &&
  target.closest("[data-draft], [data-canvas='table']") !== null &&
  !(target instanceof HTMLTextAreaElement && target.matches("[data-capture]") && target.value === "");

const isTable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("[data-canvas]") !== null;

/** What is closing is still there for a moment; the keys are already meant for what lies under it. */
const overlaid = (): boolean =>
  document.querySelector(":is([role='dialog'], [role='alertdialog'], [role='menu']):not([data-closed])") !== null;

/** What clickers send: pages move on, B and the point blank, Escape lets go of what was shown large. */
const clicker: Readonly<Record<string, ActionId>> = {
  PageDown: "nextStep",
  PageUp: "previousStep",
  b: "roomBlank",
  B: "roomBlank",
  ".": "roomBlank",
};

const onClicker = (event: KeyboardEvent): boolean => {
  const { state } = useRoom.getState();
  if (!state.on || !state.mine || event.ctrlKey || event.metaKey || event.altKey || overlaid()) return false;
  const id = Object.hasOwn(clicker, event.key) ? clicker[event.key] : undefined;
  if (id === undefined) return false;
  event.preventDefault();
  doAction(id);
  return true;
};

const onKey = (event: KeyboardEvent): void => {
  const { question, spotlight, radar } = useRoom.getState();
  // The table hears Escape too; what the room sees out of turn ends all the same.
  if (event.key === "Escape" && (question || spotlight || radar) && !overlaid() && !isWriting(event.target))
    backToStep();
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
  if (!writing && onClicker(event)) return;
  const found = presses.find(({ press }) => matchKeyBindingPress(event, press));
  if (!found) return;
  const { action } = found;
  if (overlaid() && action.id !== "palette" && action.id !== "roomBlank") return;
  if (action.scope === "canvas" && writing) return;
  const goesBack = action.id === "undo" || action.id === "redo";
  if (goesBack && writing && isDraft(event.target)) return;
  // Bare letters belong to the table; on a button they would surprise.
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey && action.scope === "canvas";
  if (bare && event.target !== document.body && !isTable(event.target)) return;
  const can = canDo(action.id);
  // With nothing to take back the browser would take back what was typed last, wherever that was.
  if (can || goesBack) event.preventDefault();
  if (!can) return;
  doAction(action.id);
};

/** Hears the keys of the catalogue wherever they count. */
export const useKeys = (): void => {
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
};
