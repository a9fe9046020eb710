import type { JointEnds } from "./canvasStore";

/** What the pointer is on. */
export interface Pointed {
  /** A field or button of the canvas's own: it takes care of itself. */
  readonly own: boolean;
  readonly node: string | null;
  readonly row: string | null;
  /** A tab or socket. */
  readonly end: boolean;
  readonly joint: JointEnds | null;
}

const nothing: Pointed = { own: false, node: null, row: null, end: false, joint: null };

/** With Shift a thing is selected besides the others, and the next time no more. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

/** Reads what the pointer is on from the page. */
export const pointed = (target: EventTarget | null): Pointed => {
  if (!(target instanceof Element)) return nothing;
  if (target.closest("textarea, input, select, button, a, [data-panel]")) return { ...nothing, own: true };
  // A menu of the table lies elsewhere in the page; what is done in it is heard here all the same.
  if (!target.closest("[data-canvas]")) return { ...nothing, own: true };
  const held = target.closest("[data-give]");
  const give = held?.getAttribute("data-give");
  const need = held?.getAttribute("data-need");
  return {
    own: false,
    node: target.closest(".react-flow__node")?.getAttribute("data-id") ?? null,
    row: target.closest("[data-row]")?.getAttribute("data-row") ?? null,
    end: target.closest("[data-end]") !== null,
    joint: give && need ? { give, need } : null,
  };
};
