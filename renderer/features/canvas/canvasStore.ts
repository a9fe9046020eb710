import type { Supposition } from "@shared/commands/suppose";
import type { Lean } from "@shared/picture/lean";
import type { Guide } from "@shared/picture/snap";
import type { Box } from "@shared/picture/spaces";
import { create } from "zustand";
import type { Draft } from "./draft";
import type { BandName } from "./readingOrder";

/** What follows the pointer or the keys until it is set down. */
export interface Drag {
  readonly ids: ReadonlySet<string>;
  readonly dx: number;
  readonly dy: number;
  /** One piece pulled off from what it was joined to. */
  readonly alone?: true;
  /** What it lies even with. */
  readonly guides?: readonly Guide[];
  /** The match it leans into: let go, it is a joint. */
  readonly lean?: Lean;
  /** The place in its seat where a carried interest would come to lie. */
  readonly slot?: Box | null;
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

/** A row on its way to another piece. */
export interface RowMove {
  readonly row: string;
  readonly into: string | null;
  /** Where the pointer holds it; null while keys lead. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** Where something from another program would be let go. */
export interface DropPlace {
  readonly band: BandName;
  readonly side: string | null;
  readonly piece: string | null;
}

/** Where a menu opens in the window; `ground` is the place on the board, where that is bare. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly ground: { readonly x: number; readonly y: number } | null;
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
  readonly rowMove: RowMove | null;
  readonly drop: DropPlace | null;
  /** What is traced; the rest fades. */
  readonly traced: readonly string[] | null;
  /** Asked about: a piece or a side, or nothing in particular; null is not asked. The table shows what is supposed. */
  readonly whatIf: { readonly about: string | null; readonly supposed: Supposition | null } | null;
  /** Where the menu of the table stands open. */
  readonly menu: MenuPlace | null;
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
  rowMove: null,
  drop: null,
  traced: null,
  whatIf: null,
  menu: null,
  said: "",
}));

/** Neither the pointer nor the keys hold anything. */
export const emptyHand = {
  drag: null,
  moving: false,
  reach: null,
  rowMove: null,
} as const satisfies Partial<CanvasState>;

/** Nothing is going on. */
export const atRest = {
  ...emptyHand,
  current: null,
  draft: null,
  joint: null,
  drop: null,
  traced: null,
  whatIf: null,
  menu: null,
} as const satisfies Partial<CanvasState>;

export const setCanvas = (state: Partial<CanvasState>): void => useCanvas.setState(state);

/** Says something to those who listen instead of looking; what is said again differs by a space, or it would not be heard. */
export const announce = (said: string): void =>
  useCanvas.setState((before) => ({ said: before.said === said ? `${said}\u00a0` : said }));
