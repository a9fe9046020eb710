import type { Box } from "./spaces";

/** A line along which what is dragged lies even with something else. */
export interface Guide {
  readonly axis: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snap {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

const lines = (from: number, size: number): readonly number[] => [from, from + size / 2, from + size];

const nearest = (own: readonly number[], other: readonly number[], best: number): number => {
  let least = best;
  for (const a of own) for (const b of other) if (Math.abs(b - a) < Math.abs(least)) least = b - a;
  return least;
};

/** How far a box must go to lie even with the edges or middles of others, where they are near enough, and the lines that show it. */
export const snap = (box: Box, others: readonly Box[], within: number): Snap => {
  const far = within + 1;
  let [dx, dy] = [far, far];
  for (const other of others) {
    dx = nearest(lines(box.x, box.width), lines(other.x, other.width), dx);
    dy = nearest(lines(box.y, box.height), lines(other.y, other.height), dy);
  }
  const moved = { ...box, x: box.x + (dx === far ? 0 : dx), y: box.y + (dy === far ? 0 : dy) };
  const guides: Guide[] = [];
  const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
  const draw = (axis: "x" | "y", at: number, other: Box): void => {
    const [start, size] = axis === "x" ? (["y", "height"] as const) : (["x", "width"] as const);
    const from = Math.min(moved[start], other[start]);
    const to = Math.max(moved[start] + moved[size], other[start] + other[size]);
    const at0 = guides.findIndex((one) => one.axis === axis && same(one.at, at));
    const before = guides[at0];
    if (before) guides[at0] = { ...before, from: Math.min(before.from, from), to: Math.max(before.to, to) };
    else guides.push({ axis, at, from, to });
  };
  for (const other of others) {
    if (dx !== far)
      for (const at of lines(moved.x, moved.width))
        if (lines(other.x, other.width).some((one) => same(one, at))) draw("x", at, other);
    if (dy !== far)
      for (const at of lines(moved.y, moved.height))
        if (lines(other.y, other.height).some((one) => same(one, at))) draw("y", at, other);
  }
  return { dx: dx === far ? 0 : dx, dy: dy === far ? 0 : dy, guides };
};
