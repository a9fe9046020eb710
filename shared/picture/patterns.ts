import { type SidePattern, sideMark } from "./sideMark";

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

/** A side's tile under the name that a drawing refers to it by. */
export interface NamedTile extends PatternTile {
  readonly id: string;
  /** The place of the side; -1 is nobody. */
  readonly place: number;
}

const idOf = (scope: string, place: number): string => `${scope}-side-${place}`;

/** The tiles of all sides and of nobody, named for one drawing of a page. */
export const tilesOf = (scope: string): readonly NamedTile[] =>
  [0, 1, 2, 3, 4, 5, -1].map((place) => ({
    ...(place < 0 ? nobodyTile : patternTiles[sideMark(place).pattern]),
    id: idOf(scope, place),
    place,
  }));

/** What `fill` says of a side's tile in that drawing. */
export const tileFill = (scope: string, place: number): string => `url(#${idOf(scope, place)})`;
