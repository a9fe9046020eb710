import { anew, type Laid } from "./anew";
import type { Block, Blocks } from "./blocks";
import { gridDown, gridUp, isOnGrid } from "./grid";
import { sizes } from "./sizes";
import { AIR, type Box, type Spaces, spaces } from "./spaces";

const { gapX, gapY } = sizes.block;
/** All is laid anew where it can then be seen so much larger. */
const LARGER = 1.2;
/** The shape of a screen. */
const WIDE = 1.15;

/** How far one has to step back to see it all. */
const extent = (laid: readonly Laid[]): number => {
  const left = Math.min(...laid.map(({ box }) => box.x));
  const top = Math.min(...laid.map(({ box }) => box.y));
  const right = Math.max(...laid.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...laid.map(({ box }) => box.y + box.height));
  return Math.max(right - left, (bottom - top) * WIDE);
};

const isLone = (block: Block): boolean => block.cluster.roles.length === 1;

/** Free room in line with what lies already, nearest to a place. */
const inLine = (block: Block, beside: readonly Laid[], near: { x: number; y: number }, taken: Spaces): Box => {
  const { width, height } = block.assembly;
  const spots = beside.flatMap(({ box }) => [
    { x: gridUp(box.x + box.width + gapX), y: box.y },
    { x: box.x, y: gridUp(box.y + box.height + gapY) },
    { x: gridDown(box.x - gapX - width), y: box.y },
    { x: box.x, y: gridDown(box.y - gapY - height) },
  ]);
  const far = (spot: { x: number; y: number }): number => Math.abs(spot.x - near.x) + Math.abs(spot.y - near.y);
  const boxes = spots.sort((a, b) => far(a) - far(b)).map((spot): Box => ({ ...spot, width, height }));
  const free = boxes.find((box) => taken.isFree(box, gapX - 1, gapY - 1));
  return free ?? taken.free({ x: gridUp(near.x), y: gridUp(near.y), width, height }, gapX, gapY);
};

/**
 * The table assembled: what was assembled before stays where it lies, what has changed or was put elsewhere comes into line
 * beside it, in the nearest free room. All is laid anew where most of it is out of line, or where that is plainly better.
 */
export const settle = ({ blocks, columnOf }: Blocks): readonly Laid[] => {
  const fresh = anew(blocks, columnOf);
  const taken = spaces();
  const laid: Laid[] = [];
  const loose: Block[] = [];
  const put = (block: Block, box: Box): void => {
    taken.take(box);
    laid.push({ block, box });
  };
  // Most pieces first: a small block makes way for a large one.
  for (const block of [...blocks].sort((a, b) => b.keeps - a.keeps)) {
    const { width, height } = block.assembly;
    const box = block.wish && { ...block.wish, width, height };
    if (box && isOnGrid(box) && taken.isFree(box, AIR, AIR)) put(block, box);
    else loose.push(block);
  }
  const orderly = laid.reduce((sum, { block }) => sum + block.cluster.roles.length, 0);
  const all = blocks.reduce((sum, block) => sum + block.cluster.roles.length, 0);
  if (2 * orderly < all) return fresh;
  const left = Math.min(...laid.map(({ box }) => box.x));
  const column = (block: Block): number => columnOf(block.cluster.roles[0] ?? { side: null });
  for (const block of loose) {
    const own = isLone(block) ? laid.filter((one) => isLone(one.block) && column(one.block) === column(block)) : [];
    const last = own.reduce<Laid | null>((low, one) => (low && low.box.y > one.box.y ? low : one), null);
    const bottom = Math.max(...laid.map(({ box }) => box.y + box.height)) + gapY;
    const near = (isLone(block) ? last?.box : block.wish) ?? { x: left, y: bottom };
    put(block, inLine(block, own.length > 0 ? own : laid, near, taken));
  }
  return extent(fresh) * LARGER < extent(laid) ? fresh : laid;
};
