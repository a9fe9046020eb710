import { create } from "zustand";
import type { Draft } from "./draft";

/** What follows the pointer or the keys until it is set down. */
export interface Drag {
  readonly ids: ReadonlySet<string>;
  readonly dx: number;
  readonly dy: number;
}

/** One joint by its two ends. */
export interface JointEnds {
  readonly give: string;
  readonly need: string;
}

/** A tab or socket being drawn towards its match. */
export interface Reach {
  readonly row: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** The row the pointer is near enough to. */
  readonly over: string | null;
  /** The joint this end holds so far: dropped on bare ground it parts. */
  readonly joint: JointEnds | null;
}

/** How the canvas is being handled; nothing of it outlives the window. */
export interface CanvasState {
  /** Where the keys are: a thing, a row of a piece, or the statement. */
  readonly current: string | null;
  readonly draft: Draft | null;
  readonly drag: Drag | null;
  /** The drag is led by the arrow keys. */
  readonly moving: boolean;
  readonly joint: JointEnds | null;
  readonly reach: Reach | null;
  readonly jointsOpen: boolean;
  /** A socket two tabs want: the give that would take the need over. */
  readonly contest: JointEnds | null;
  /** Last thing said to those who listen. */
  readonly said: string;
}

export const useCanvas = create<CanvasState>()(() => ({
  current: null,
  draft: null,
  drag: null,
  moving: false,
  joint: null,
  reach: null,
  jointsOpen: false,
  contest: null,
  said: "",
}));

export const setCanvas = (state: Partial<CanvasState>): void => useCanvas.setState(state);

/** Says something to those who listen instead of looking. */
export const announce = (said: string): void => useCanvas.setState({ said });
