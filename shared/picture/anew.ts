import type { Block, Blocks } from "./blocks";
import { gridDown, gridUp } from "./grid";
import { parts } from "./parts";
import { shelves } from "./shelves";
import { sizes } from "./sizes";
import type { Box } from "./spaces";

/** Where the first piece lies in the file's own coordinates. */
export const TOP = -57;
const { gapX, gapY } = sizes.block;

/** What is laid, and where. */
export interface Laid {
  readonly block: Block;
  readonly box: Box;
}

const laidAt = (blocks: readonly Block[], spots: readonly { x: number; y: number }[], left: number, from: number) => {
  const [x0, y0] = [gridDown(left), gridUp(from)];
  return blocks.map((block, at): Laid => {
    const { x, y } = spots[at] ?? { x: 0, y: 0 };
    const { width, height } = block.assembly;
    return { block, box: { x: x0 + x, y: y0 + y, width, height } };
  });
};

/** What is joined in rows around a middle, from a height on; in the order in which it was written, so that one joint more or less leaves the others where they are. */
export const inRows = (joined: readonly Block[], middle: number, from: number): readonly Laid[] => {
  const together = joined.map((block) => block.assembly);
  const widest = Math.max(0, ...together.map((assembly) => assembly.width));
  return laidAt(joined, shelves(together, gapX, gapY), middle - widest / 2, from);
};

/** All blocks as if nobody had moved a thing: what is joined in rows, under it what nothing holds, each side at its part. */
export const anew = (blocks: readonly Block[], columnOf: Blocks["columnOf"]): readonly Laid[] => {
  const joined = inRows(
    blocks.filter((block) => block.cluster.roles.length > 1),
    0,
    TOP,
  );
  const lone = blocks.filter((block) => block.cluster.roles.length === 1);
  const left = joined.reduce((least, { box }) => Math.min(least, box.x), Number.POSITIVE_INFINITY);
  const right = joined.reduce((most, { box }) => Math.max(most, box.x + box.width), 0);
  const own = parts(
    lone.map(({ cluster, assembly }) => ({
      height: assembly.height,
      column: columnOf(cluster.roles[0] ?? { side: null }),
    })),
    { width: sizes.piece.width, gapX, gapY, across: joined.length > 0 ? right - left : 0 },
  );
  const half = (Math.max(0, ...own.map((spot) => spot.x)) + sizes.piece.width) / 2;
  const from = joined.reduce((low, { box }) => Math.max(low, box.y + box.height + gapY), TOP);
  return [...joined, ...laidAt(lone, own, joined.length > 0 ? left : -half, from)];
};
