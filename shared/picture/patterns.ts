import type { SidePattern } from "./sideMark";

/** A tile that repeats; drawn with the colour that stands on the side's fill. */
export interface PatternTile {
  readonly size: number;
  /** Lines as a path; "" where there are none. */
  readonly lines: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

/** What tells the sides apart in grey print, too: the tile of each pattern. */
export const patternTiles: Readonly<Record<SidePattern, PatternTile>> = {
  solid: { size: 8, lines: "", dots: [] },
  diagonal: { size: 8, lines: "M-2 2L2 -2M0 8L8 0M6 10L10 6", dots: [] },
  dots: {
    size: 8,
    lines: "",
    dots: [
      { x: 2, y: 2, r: 1.1 },
      { x: 6, y: 6, r: 1.1 },
    ],
  },
  cross: { size: 8, lines: "M0 8L8 0M0 0L8 8", dots: [] },
  horizontal: { size: 6, lines: "M0 3L6 3", dots: [] },
  grid: { size: 8, lines: "M0 4L8 4M4 0L4 8", dots: [] },
};

/** Over a piece that is nobody's yet. */
export const nobodyTile: PatternTile = { size: 10, lines: "M-2 2L2 -2M0 10L10 0M8 12L12 8", dots: [] };
