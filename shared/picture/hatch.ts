import type { SidePattern } from "./sideMark";
import { sizes } from "./sizes";
import type { Point } from "./spaces";
import { element, pathPoint } from "./svg";

/** Lines that lie beside each other: x times `along.x` and y times `along.y` are one of `first`, `first + step`, … */
export interface HatchLines {
  readonly along: Point;
  readonly first: number;
  readonly step: number;
  /** Drawn as dots: the x of the first, and from one to the next. */
  readonly dots?: { readonly first: number; readonly step: number };
}

export const dotRadius = 1.1;

const upright: Point = { x: 1, y: 0 };
const level: Point = { x: 0, y: 1 };
export const rising: Point = { x: 1, y: 1 };
const falling: Point = { x: 1, y: -1 };

/** What tells the sides apart in grey print, too: the lines of each pattern. */
export const hatchLines: Readonly<Record<SidePattern, readonly HatchLines[]>> = {
  solid: [],
  diagonal: [{ along: rising, first: 0, step: 8 }],
  dots: [
    { along: level, first: 2, step: 8, dots: { first: 2, step: 8 } },
    { along: level, first: 6, step: 8, dots: { first: 6, step: 8 } },
  ],
  cross: [
    { along: rising, first: 0, step: 8 },
    { along: falling, first: 0, step: 8 },
  ],
  horizontal: [{ along: level, first: 3, step: 6 }],
  grid: [
    { along: level, first: 4, step: 8 },
    { along: upright, first: 4, step: 8 },
  ],
};

const upTo = (value: number, first: number, step: number): number => first + Math.ceil((value - first) / step) * step;

/** The two ends of one line within a shape without a hollow; null where it only touches it. */
const within = (shape: readonly Point[], along: Point, at: number): readonly [Point, Point] | null => {
  const far = ({ x, y }: Point): number => x * along.x + y * along.y - at;
  const cuts = shape.flatMap((to, index): readonly Point[] => {
    const from = shape.at(index - 1) ?? to;
    const [a, b] = [far(from), far(to)];
    if (a < 0 === b < 0) return [];
    const by = a / (a - b);
    return [{ x: from.x + (to.x - from.x) * by, y: from.y + (to.y - from.y) * by }];
  });
  const [one, other] = cuts.sort((a, b) => a.x - b.x || a.y - b.y);
  return one && other ? [one, other] : null;
};

/** The lines within a shape without a hollow, as a path; of dots only where they begin and end. */
export const hatchPath = (shape: readonly Point[], { along, first, step, dots }: HatchLines): string => {
  const reach = shape.map(({ x, y }) => x * along.x + y * along.y);
  let path = "";
  for (let at = upTo(Math.min(...reach), first, step); at < Math.max(...reach); at += step) {
    const ends = within(shape, along, at);
    if (!ends) continue;
    const [from, to] = ends;
    const begin = dots ? upTo(from.x, dots.first, dots.step) : from.x;
    if (dots && begin > to.x) continue;
    path += `M${pathPoint(begin, from.y)}L${pathPoint(to.x, to.y)}`;
  }
  return path;
};

/**
 * A side's pattern in a shape without a hollow, line by line. A tile that repeats would be shorter, but a PDF takes
 * it as a bitmap in every place, and a poster of many pieces would not be printed in time.
 */
export const drawHatch = (shape: readonly Point[], pattern: SidePattern, colour: string): string => {
  const drawnAs = (dotted: boolean, look: Readonly<Record<string, string | number>>): string => {
    const d = hatchLines[pattern]
      .filter(({ dots }) => (dots !== undefined) === dotted)
      .map((lines) => hatchPath(shape, lines))
      .join("");
    return d === "" ? "" : element("path", { d, stroke: colour, "stroke-opacity": "0.45", fill: "none", ...look });
  };
  return (
    drawnAs(false, { "stroke-width": 1.2 }) +
    drawnAs(true, { "stroke-width": 2 * dotRadius, "stroke-dasharray": "0 8", "stroke-linecap": "round" })
  );
};

/** The part of a piece's head that carries the pattern by its corners, the round one as short straight lines. */
export const patternCorners = (from: number, width: number, height: number): readonly Point[] => {
  const r = sizes.piece.corner;
  const round = Array.from({ length: 7 }, (_, at): Point => {
    const angle = (at * Math.PI) / 12;
    return { x: width - r + r * Math.sin(angle), y: r - r * Math.cos(angle) };
  });
  return [{ x: from, y: 0 }, ...round, { x: width, y: height }, { x: from, y: height }];
};
