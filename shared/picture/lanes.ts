import { sizes } from "./sizes";
import type { Box, Point } from "./spaces";

/** Between two lines that run beside each other. */
const LANE = 6;
/** Lines nearer to each other than this would be taken for one. */
const NEAR = 5;

interface Stretch {
  readonly line: number;
  readonly at: number;
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** So many lanes to each side are tried for a free one. */
const MOST = 14;
/** A line leaves so much air to the edges of things: tabs stand out beside and below them. */
const TABS = sizes.knob.depth + 5;
const ABOVE = 4;

/** The middle first, then to both sides in turn. */
const order = [0, ...Array.from({ length: MOST }, (_, at) => [at + 1, -at - 1]).flat()];

const isUpright = (a: Point, b: Point): boolean => a.x === b.x && a.y !== b.y;

/** Moves stretches of different lines that would lie on each other beside each other, clear of things; the ends of lines stay. */
export const lanes = (lines: readonly (readonly Point[])[], things: readonly Box[]): readonly (readonly Point[])[] => {
  const clear = (upright: boolean, place: number, from: number, to: number): boolean =>
    !things.some((box) => {
      const [near, size, start, length] = upright
        ? [box.x, box.width, box.y, box.height]
        : [box.y, box.height, box.x, box.width];
      return (
        place > near - (upright ? TABS : ABOVE) && place < near + size + TABS && from < start + length && to > start
      );
    });
  const made = lines.map((line) => line.map((point) => ({ ...point })));
  for (const upright of [true, false]) {
    const stretches: Stretch[] = [];
    made.forEach((line, index) => {
      for (let at = 1; at < line.length - 2; at += 1) {
        const [a, b] = [line[at], line[at + 1]];
        if (!a || !b || isUpright(a, b) !== upright) continue;
        const [one, other] = upright ? [a.y, b.y] : [a.x, b.x];
        stretches.push({
          line: index,
          at,
          place: upright ? a.x : a.y,
          from: Math.min(one, other),
          to: Math.max(one, other),
        });
      }
    });
    stretches.sort((a, b) => a.place - b.place || a.from - b.from || a.line - b.line);
    const taken: { readonly lane: number; readonly stretch: Stretch }[] = [];
    for (const stretch of stretches) {
      const beside = taken.filter(
        (one) =>
          one.stretch.line !== stretch.line &&
          Math.abs(one.stretch.place - stretch.place) < NEAR &&
          one.stretch.from < stretch.to + LANE &&
          one.stretch.to > stretch.from - LANE,
      );
      const used = new Set(beside.map((one) => one.lane));
      const free = order.filter((one) => !used.has(one));
      const lane =
        free.find((one) => clear(upright, stretch.place + one * LANE, stretch.from, stretch.to)) ?? free[0] ?? 0;
      taken.push({ lane, stretch });
      const [a, b] = [made[stretch.line]?.[stretch.at], made[stretch.line]?.[stretch.at + 1]];
      if (!a || !b) continue;
      for (const point of [a, b]) {
        if (upright) point.x += lane * LANE;
        else point.y += lane * LANE;
      }
    }
  }
  return made;
};
