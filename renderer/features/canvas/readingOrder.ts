import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { STATEMENT } from "./editable";

export type BandName = "horizon" | "table" | "seats";

/** A stop for the keys. */
export interface Stop {
  readonly id: string;
  readonly band: BandName;
  readonly box: Box;
  /** The node it is drawn in: a row's is its piece. */
  readonly node: string;
}

/** What begins within so much below the first of a row is read in the same row. */
const ROW = 60;

/** Row by row, each from left to right. */
const across = <T extends { readonly box: Box }>(stops: readonly T[]): T[] => {
  const rows: T[][] = [];
  for (const stop of [...stops].sort((a, b) => a.box.y - b.box.y)) {
    const row = rows.at(-1);
    if (row?.[0] && stop.box.y < row[0].box.y + ROW) row.push(stop);
    else rows.push([stop]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x));
};

const orders = new WeakMap<Board, readonly Stop[]>();

/** All stops as they are read: the horizon row by row, each piece with its rows, stakes, then seat after seat. */
export const readingOrder = (board: Board): readonly Stop[] => {
  const before = orders.get(board);
  if (before) return before;
  const cards = across(
    board.cards.map((card): Stop => ({ id: card.card.id, band: "horizon", box: card.box, node: card.card.id })),
  );
  const table = across([
    ...board.pieces.map((piece) => ({
      box: { x: piece.x, y: piece.y, width: piece.width, height: piece.height },
      piece,
    })),
    ...board.stakes.map((stake) => ({ box: stake.box, stake })),
  ]).flatMap((one): Stop[] => {
    if ("stake" in one) return [{ id: one.stake.stake.id, band: "table", box: one.box, node: one.stake.stake.id }];
    const { piece } = one;
    const id = piece.role.id;
    return [
      { id, band: "table", box: { ...one.box, height: piece.plan.headHeight }, node: id },
      ...piece.rows.map(
        (row): Stop => ({
          id: row.id,
          band: "table",
          box: { x: piece.x, y: piece.y + row.y - row.half, width: piece.width, height: 2 * row.half },
          node: id,
        }),
      ),
    ];
  });
  const seats = board.seats.flatMap((seat): Stop[] => [
    { id: seat.side.id, band: "seats", box: seat.box, node: seat.side.id },
    ...seat.interests.map((one): Stop => ({ id: one.interest.id, band: "seats", box: one.box, node: one.interest.id })),
  ]);
  const out: Stop[] = [
    { id: STATEMENT, band: "horizon", box: board.statement.box, node: STATEMENT },
    ...cards,
    ...table,
    ...seats,
  ];
  orders.set(board, out);
  return out;
};

const byId = new WeakMap<Board, ReadonlyMap<string, Stop>>();

/** Where a thing or row lies on the board. */
export const stopOf = (board: Board, id: string): Stop | undefined => {
  let map = byId.get(board);
  if (!map) {
    map = new Map(readingOrder(board).map((stop) => [stop.id, stop]));
    byId.set(board, map);
  }
  return map.get(id);
};

export type Way = "next" | "previous" | "up" | "down";

/** The stop the keys go to: along the reading order, or to the nearest one above or below. */
export const goFrom = (board: Board, id: string | null, way: Way): Stop | undefined => {
  const stops = readingOrder(board);
  const at = stops.findIndex((stop) => stop.id === id);
  const here = stops[at];
  if (!here) return stops[0];
  if (way === "next") return stops[at + 1] ?? here;
  if (way === "previous") return stops[at - 1] ?? here;
  const middle = (box: Box): number => box.x + box.width / 2;
  let best = here;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    if (stop === here) continue;
    const gap = way === "down" ? stop.box.y - here.box.y : here.box.y - stop.box.y;
    if (gap <= 1) continue;
    const aside = Math.max(0, Math.abs(middle(stop.box) - middle(here.box)) - (stop.box.width + here.box.width) / 4);
    const far = gap + aside * 3;
    if (far < least) {
      least = far;
      best = stop;
    }
  }
  return best;
};
