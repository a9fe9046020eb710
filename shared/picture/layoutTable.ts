import type { Stake } from "../workshop/ownership";
import type { Workshop } from "../workshop/workshop";
import { assembled } from "./assembled";
import type { Bridge, Lines, PieceBox, StakeBox } from "./board";
import { bridges } from "./bridges";
import { type Cluster, clusters } from "./clusters";
import { columns } from "./columns";
import { parts } from "./parts";
import type { Assembly } from "./placed";
import { isRtl, type PictureLabels } from "./planPiece";
import { shelves } from "./shelves";
import { lineHeight, sizes, type as styles } from "./sizes";
import { type Box, spaces } from "./spaces";
import { wrap } from "./wrap";

/** Where the first piece lies in the file's own coordinates. */
const TOP = -60;
const { gapX, gapY } = sizes.block;
/** What was put by hand has so much air around it: tabs stick out. */
const AIR = 26;

const texts = new WeakMap<Stake, Lines>();
const textOf = (stake: Stake): Lines => {
  const before = texts.get(stake);
  if (before) return before;
  const { width, pad, maxLines } = sizes.stake;
  const made = { lines: wrap(stake.title, width - 2 * pad - 26, styles.row, maxLines), rtl: isRtl(stake.title) };
  texts.set(stake, made);
  return made;
};

interface Block {
  readonly cluster: Cluster;
  readonly assembly: Assembly;
  /** Where a person put it: so that the first of its placed pieces lies at its place. */
  readonly wish: { readonly x: number; readonly y: number } | null;
}

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
  if (low) return { x: low.x, y: low.y + low.height + gapY, width, height };
  const y = pieces.reduce((top, piece) => Math.min(top, piece.y), first?.y ?? TOP);
  const before = pieces.some((piece) => columnOf(piece.role) < column);
  const x = before
    ? Math.max(...pieces.map((piece) => piece.x + piece.width)) + gapX
    : pieces.reduce((left, piece) => Math.min(left, piece.x), 0) - width - gapX;
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

/** The pieces and stakes in the file's coordinates. `placed` false lays out all anew, as if nobody had moved a thing. */
export const layoutTable = (workshop: Workshop, labels: PictureLabels, placed: boolean): Table => {
  const order = columns(workshop);
  const sideAt = new Map(workshop.sides.map((side, at) => [side.id, at]));
  const placeOf = (side: string | null): number => (side === null ? -1 : (sideAt.get(side) ?? -1));
  const column = new Map(order.map((side, at) => [side, at]));
  const columnOf = (role: { side: string | null }): number => column.get(placeOf(role.side)) ?? 0;
  const facing = (role: { side: string | null }): "left" | "right" =>
    columnOf(role) < Math.max(1, workshop.sides.length) / 2 ? "right" : "left";
  const positions = placed ? workshop.canvas.positions : {};

  const blocks = clusters(workshop.roles, workshop.joints).map((cluster): Block => {
    const assembly = assembled(cluster, columnOf, facing, labels);
    const anchor = cluster.roles.find((role) => positions[role.id]);
    const at = anchor ? positions[anchor.id] : undefined;
    const inside = assembly.pieces.find((piece) => piece.role === anchor);
    return { cluster, assembly, wish: at && inside ? { x: at.x - inside.x, y: at.y - inside.y } : null };
  });

  const taken = spaces();
  const boxes: Box[] = [];
  const pieces: PieceBox[] = [];
  const put = (block: Block, box: Box): void => {
    taken.take(box);
    boxes.push(box);
    for (const piece of block.assembly.pieces)
      pieces.push({ ...piece, x: box.x + piece.x, y: box.y + piece.y, side: placeOf(piece.role.side) });
  };
  for (const block of blocks) {
    const { width, height } = block.assembly;
    if (block.wish) put(block, taken.free({ ...block.wish, width, height }, AIR, AIR));
  }
  const stakes: StakeBox[] = [];
  const size = (stake: Stake): { width: number; height: number } => ({
    width: sizes.stake.width,
    height: Math.max(1, textOf(stake).lines.length) * lineHeight.row + lineHeight.caption + 2 * sizes.stake.pad,
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
  // In the order in which they were written, so that one joint more or less leaves the others where they are.
  const rest = blocks.filter((block) => !block.wish);
  const joined = rest.filter((block) => block.assembly.pieces.length > 1);
  const lone = rest.filter((block) => block.assembly.pieces.length === 1);
  const handmade = boxes.length > 0;
  const middle = handmade
    ? (Math.min(...boxes.map((box) => box.x)) + Math.max(...boxes.map((box) => box.x + box.width))) / 2
    : 0;
  const lay = (some: readonly Block[], left: number, spots: readonly { x: number; y: number }[]): void => {
    const from = below();
    some.forEach((block, at) => {
      const { width, height } = block.assembly;
      const spot = spots[at] ?? { x: 0, y: 0 };
      put(block, { x: Math.round(left + spot.x), y: from + spot.y, width, height });
    });
  };
  const together = joined.map((block) => block.assembly);
  const spots = shelves(together, gapX, gapY);
  lay(joined, middle, spots);
  if (handmade) {
    for (const block of lone) put(block, taken.free(besideItsOwn(block, pieces, columnOf), gapX, gapY));
  } else {
    const across = Math.max(0, ...spots.map((spot, at) => spot.x + (together[at]?.width ?? 0)));
    const widest = Math.max(0, ...together.map((assembly) => assembly.width));
    const own = parts(
      lone.map(({ cluster, assembly }) => ({
        height: assembly.height,
        column: columnOf(cluster.roles[0] ?? { side: null }),
      })),
      { width: sizes.piece.width, gapX, gapY, across: across + widest / 2 },
    );
    const half = (Math.max(0, ...own.map((spot) => spot.x)) + sizes.piece.width) / 2;
    lay(lone, middle - (joined.length > 0 ? widest / 2 : half), own);
  }

  const loose = workshop.ownership.filter((stake) => !positions[stake.id]);
  const floor = below();
  const wide = 3;
  for (let at = 0, y = floor; at < loose.length; at += wide) {
    const row = loose.slice(at, at + wide);
    const height = Math.max(...row.map((stake) => size(stake).height));
    const across = row.length * sizes.stake.width + (row.length - 1) * sizes.stake.gap;
    row.forEach((stake, index) => {
      const x = middle - across / 2 + index * (sizes.stake.width + sizes.stake.gap);
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
