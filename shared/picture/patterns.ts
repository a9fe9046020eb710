import { dotRadius, type HatchLines, hatchLines, hatchPath, rising } from "./hatch";
import { type SidePattern, sideMark } from "./sideMark";

/** A tile that repeats; drawn with the colour that stands on the side's fill. */
export interface PatternTile {
  readonly size: number;
  /** Lines as a path; "" where there are none. */
  readonly lines: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

/** Lines go on so far past the tile, so that they do not end in its corners. */
const PAST = 2;

/** The tile that repeats lines which all have the same step. */
const tileOf = (lines: readonly HatchLines[]): PatternTile => {
  const size = lines[0]?.step ?? 8;
  const [from, to] = [-PAST, size + PAST];
  const square = [
    { x: from, y: from },
    { x: to, y: from },
    { x: to, y: to },
    { x: from, y: to },
  ];
  return {
    size,
    lines: lines.flatMap((one) => (one.dots ? [] : hatchPath(square, one))).join(""),
    dots: lines.flatMap(({ first, dots }) => (dots ? [{ x: dots.first, y: first, r: dotRadius }] : [])),
  };
};

/** The tile of a side's pattern. */
export const patternTile = (pattern: SidePattern): PatternTile => tileOf(hatchLines[pattern]);

/** Over a piece that is nobody's yet. */
export const nobodyTile: PatternTile = tileOf([{ along: rising, first: 0, step: 10 }]);

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
    ...(place < 0 ? nobodyTile : patternTile(sideMark(place).pattern)),
    id: idOf(scope, place),
    place,
  }));

/** What `fill` says of a side's tile in that drawing. */
export const tileFill = (scope: string, place: number): string => `url(#${idOf(scope, place)})`;
