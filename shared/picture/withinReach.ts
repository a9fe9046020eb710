import { onceFor } from "../lib/onceFor";
import { bare } from "../workshop/parts";
import type { Position, Workshop } from "../workshop/workshop";

/**
 * So far from the middle a thing lies at most, CSS pixels at 100 %: no hand carries it there. A file may say any number, and
 * beyond exact counting nothing could be laid beside anything.
 */
const REACH = 1_000_000;

const lies = (at: number): boolean => Math.abs(at) <= REACH;
const near = (at: number): number => Math.max(-REACH, Math.min(REACH, at));

/** The places of things, each within reach; the same object where all of them are. */
export const withinReach = onceFor((canvas: Workshop["canvas"]): Workshop["canvas"] => {
  if (Object.values(canvas.positions).every(({ x, y }) => lies(x) && lies(y))) return canvas;
  const reached = Object.entries(canvas.positions).map(([id, at]): readonly [string, Position] => [
    id,
    { ...at, x: near(at.x), y: near(at.y) },
  ]);
  return { ...canvas, positions: bare(Object.fromEntries(reached)) };
});
