import { onceFor } from "../lib/onceFor";
import type { Stake } from "../workshop/ownership";
import { bare } from "../workshop/parts";
import type { Workshop } from "../workshop/workshop";
import { anew, inRows, type Laid, TOP } from "./anew";
import { type Block, blocksOf } from "./blocks";
import type { Bridge, Lines, PieceBox, StakeBox } from "./board";
import { bridges } from "./bridges";
import { gridDown, gridUp } from "./grid";
import { isRtl, type PictureLabels } from "./planPiece";
import { settle } from "./settle";
import { lineHeight, sizes, type as styles } from "./sizes";
import { AIR, type Box, spaces } from "./spaces";
import { wrap } from "./wrap";

const { gapX, gapY } = sizes.block;

const textOf = onceFor((stake: Stake): Lines => {
  const { width, pad, maxLines } = sizes.stake;
  return { lines: wrap(stake.title, width - 2 * pad - 26, styles.row, maxLines), rtl: isRtl(stake.title) };
});

/** How high a stake with these lines is by itself; beside higher ones in a row it is as high as they are. */
export const heightOfStake = ({ lines }: Pick<Lines, "lines">): number =>
  Math.max(1, lines.length) * lineHeight.row + lineHeight.caption + 2 * sizes.stake.pad;

/**
 * Where a piece that nothing holds would lie best on a table that people have arranged: under what its side has there, or
 * else beside all, at the hand where its side sits; so it lies with its own and moves nothing.
 */
const besideItsOwn = (
  { cluster, assembly }: Block,
  pieces: readonly PieceBox[],
  columnOf: (role: { side: string | null }) => number,
): Box => {
  const { width, height } = assembly;
  const column = columnOf(cluster.roles[0] ?? { side: null });
  const [first] = pieces;
  const low = pieces
    .filter((piece) => columnOf(piece.role) === column)
    .reduce<PieceBox | null>(
      (lowest, piece) => (lowest && lowest.y + lowest.height >= piece.y + piece.height ? lowest : piece),
      null,
    );
  if (low) return { x: low.x, y: gridUp(low.y + low.height + gapY), width, height };
  const y = pieces.reduce((top, piece) => Math.min(top, piece.y), first?.y ?? TOP);
  const before = pieces.some((piece) => columnOf(piece.role) < column);
  const x = before
    ? gridUp(Math.max(...pieces.map((piece) => piece.x + piece.width)) + gapX)
    : gridDown(pieces.reduce((left, piece) => Math.min(left, piece.x), 0) - width - gapX);
  return { x, y, width, height };
};

export interface Table {
  readonly pieces: readonly PieceBox[];
  readonly stakes: readonly StakeBox[];
  readonly bridges: readonly Bridge[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The pieces and stakes in the file's coordinates. `placed` false: assembled. */
export const layoutTable = (workshop: Workshop, labels: PictureLabels, placed: boolean): Table => {
  const made = blocksOf(workshop, labels, workshop.canvas.positions);
  const { blocks, columnOf, placeOf } = made;
  const positions: Workshop["canvas"]["positions"] = placed ? workshop.canvas.positions : bare({});

  const taken = spaces();
  const boxes: Box[] = [];
  const pieces: PieceBox[] = [];
  const put = ({ block, box }: Laid): void => {
    taken.take(box);
    boxes.push(box);
    for (const piece of block.assembly.pieces)
      pieces.push({ ...piece, x: box.x + piece.x, y: box.y + piece.y, side: placeOf(piece.role.side) });
  };
  if (!placed) for (const laid of settle(made)) put(laid);
  // Most pieces first: a small block makes way for a large one.
  else
    for (const block of [...blocks].sort((a, b) => b.keeps - a.keeps)) {
      const { width, height } = block.assembly;
      if (block.wish) put({ block, box: taken.free({ ...block.wish, width, height }, AIR, AIR) });
    }
  const stakes: StakeBox[] = [];
  const size = (stake: Stake): { width: number; height: number } => ({
    width: sizes.stake.width,
    height: heightOfStake(textOf(stake)),
  });
  const putStake = (stake: Stake, box: Box): void => {
    taken.take(box);
    boxes.push(box);
    stakes.push({ stake, side: placeOf(stake.owner), box, ...textOf(stake) });
  };
  for (const stake of workshop.ownership) {
    const at = positions[stake.id];
    if (at) putStake(stake, taken.free({ ...at, ...size(stake) }, AIR, 14));
  }
  const below = (): number => boxes.reduce((low, box) => Math.max(low, box.y + box.height + gapY), TOP);
  const rest = placed ? blocks.filter((block) => !block.wish) : [];
  const middleOf = (): number =>
    boxes.length === 0
      ? 0
      : (Math.min(...boxes.map((box) => box.x)) + Math.max(...boxes.map((box) => box.x + box.width))) / 2;
  if (boxes.length === 0) for (const laid of anew(rest, columnOf)) put(laid);
  else {
    for (const laid of inRows(
      rest.filter((block) => block.cluster.roles.length > 1),
      middleOf(),
      below(),
    ))
      put(laid);
    for (const block of rest.filter((one) => one.cluster.roles.length === 1))
      put({ block, box: taken.free(besideItsOwn(block, pieces, columnOf), gapX, gapY) });
  }

  const loose = workshop.ownership.filter((stake) => !positions[stake.id]);
  const floor = gridUp(below());
  const middle = Math.round(middleOf());
  const wide = 3;
  for (let at = 0, y = floor; at < loose.length; at += wide) {
    const row = loose.slice(at, at + wide);
    const height = Math.max(...row.map((stake) => size(stake).height));
    // With the air that what is placed has: once people move something, all else is placed where it lies.
    const across = row.length * sizes.stake.width + (row.length - 1) * AIR;
    row.forEach((stake, index) => {
      const x = middle - across / 2 + index * (sizes.stake.width + AIR);
      putStake(stake, { x, y, width: sizes.stake.width, height });
    });
    y += height + sizes.stake.gap;
  }
  return {
    pieces,
    stakes,
    bridges: bridges(
      pieces,
      stakes.map((stake) => stake.box),
    ),
    top: boxes.reduce((least, box) => Math.min(least, box.y), TOP),
    bottom: boxes.reduce((most, box) => Math.max(most, box.y + box.height), TOP),
    left: boxes.reduce((least, box) => Math.min(least, box.x), 0),
    right: boxes.reduce((most, box) => Math.max(most, box.x + box.width), 0),
  };
};
