import { anew, type Laid } from "./anew";
import type { Block, Blocks } from "./blocks";
import { extent } from "./extent";
import { gridDown, gridUp, isOnGrid } from "./grid";
import { sizes } from "./sizes";
import { AIR, around, type Box, type Spaces, spaces } from "./spaces";

const { gapX, gapY } = sizes.block;
/** All is laid anew where it can then be seen so much larger. */
const LARGER = 1.2;
/** So many blocks out of line are no little change any more. */
const MANY = 60;

const extentOf = (boxes: readonly Box[]): number => {
  const all = around(boxes);
  return all ? extent(all) : 0;
};
const boxesOf = (laid: readonly Laid[]): readonly Box[] => laid.map(({ box }) => box);

const isLone = (block: Block): boolean => block.cluster.roles.length === 1;

/** A step that makes the table larger counts as so many within it. */
const OUTSIDE = 3;

/** Free room in line with what lies already, nearest to a place. */
const inLine = (
  block: Block,
  beside: readonly Laid[],
  near: { x: number; y: number },
  { laid, taken }: { readonly laid: readonly Laid[]; readonly taken: Spaces },
): Box => {
  const { width, height } = block.assembly;
  const spots = beside.flatMap(({ box }) => [
    { x: gridUp(box.x + box.width + gapX), y: box.y },
    { x: box.x, y: gridUp(box.y + box.height + gapY) },
    { x: gridDown(box.x - gapX - width), y: box.y },
    { x: box.x, y: gridDown(box.y - gapY - height) },
  ]);
  const whole = around(boxesOf(laid));
  const all = whole ? [whole] : [];
  const cost = (box: Box): number =>
    Math.abs(box.x - near.x) + Math.abs(box.y - near.y) + OUTSIDE * (extentOf([...all, box]) - extentOf(all));
  const boxes = spots.map((spot): Box => ({ ...spot, width, height }));
  const ranked = boxes.map((box) => ({ box, cost: cost(box) })).sort((a, b) => a.cost - b.cost);
  const free = ranked.find(({ box }) => taken.isFree(box, gapX - 1, gapY - 1))?.box;
  return free ?? taken.free({ x: gridUp(near.x), y: gridUp(near.y), width, height }, gapX, gapY);
};

/** What lies on the grid, and who makes way where that is not enough room: what has grown, or those that are in its way. */
const comeIntoLine = ({ blocks, columnOf }: Blocks, grownMakesWay: boolean): readonly Laid[] | null => {
  const taken = spaces();
  const laid: Laid[] = [];
  const put = (block: Block, box: Box): void => {
    taken.take(box);
    laid.push({ block, box });
  };
  const placed = blocks.flatMap((block): Laid[] => {
    const { width, height } = block.assembly;
    const box = block.wish && { ...block.wish, width, height };
    return box && isOnGrid(box) ? [{ block, box }] : [];
  });
  const rank = ({ block }: Laid): number =>
    grownMakesWay && block.keeps < block.cluster.roles.length ? 0 : block.keeps;
  // Most pieces first: a small block makes way for a large one.
  for (const { block, box } of placed.sort((a, b) => rank(b) - rank(a)))
    if (taken.isFree(box, AIR, AIR)) put(block, box);
  const lies = new Set(laid.map(({ block }) => block));
  const loose = blocks.filter((block) => !lies.has(block));
  const count = (some: readonly Block[]): number => some.reduce((sum, block) => sum + block.cluster.roles.length, 0);
  if (loose.length > MANY || 2 * count([...lies]) < count(blocks)) return null;
  const left = Math.min(...laid.map(({ box }) => box.x));
  const column = (block: Block): number => columnOf(block.cluster.roles[0] ?? { side: null });
  for (const block of loose) {
    const own = isLone(block) ? laid.filter((one) => isLone(one.block) && column(one.block) === column(block)) : [];
    const last = own.reduce<Laid | null>((low, one) => (low && low.box.y > one.box.y ? low : one), null);
    const bottom = Math.max(...laid.map(({ box }) => box.y + box.height)) + gapY;
    const near = (isLone(block) ? last?.box : block.wish) ?? { x: left, y: bottom };
    put(block, inLine(block, own.length > 0 ? own : laid, near, { laid, taken }));
  }
  return laid;
};

const stirred = (laid: readonly Laid[]): number =>
  laid.reduce(
    (sum, { block, box }) =>
      block.wish?.x === box.x && block.wish.y === box.y ? sum : sum + block.cluster.roles.length,
    0,
  );

/**
 * The table assembled: what was assembled before stays where it lies, what has changed or was put elsewhere comes into line
 * beside it, in the nearest free room. All is laid anew where most of it is out of line, or where that is plainly better.
 */
export const settle = (made: Blocks): readonly Laid[] => {
  const fresh = anew(made.blocks, made.columnOf);
  const most = extentOf(boxesOf(fresh)) * LARGER;
  const ways = [true, false].flatMap((grownMakesWay) => {
    const laid = comeIntoLine(made, grownMakesWay);
    return laid && !(extentOf(boxesOf(laid)) > most) ? [laid] : [];
  });
  const [best] = ways.sort((a, b) => stirred(a) - stirred(b));
  return best ?? fresh;
};
