import { keptWhile } from "@shared/lib/keptWhile";
import { onceFor } from "@shared/lib/onceFor";
import type { Board, CardBox, PieceBox, SeatBox, StakeBox } from "@shared/picture/board";
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

const cardStop = ({ card, box }: CardBox): Stop => ({ id: card.id, band: "horizon", box, node: card.id });
const stakeStop = ({ stake, box }: StakeBox): Stop => ({ id: stake.id, band: "table", box, node: stake.id });
const pieceStops = (piece: PieceBox): Stop[] => {
  const { x, y, width } = piece;
  const node = piece.role.id;
  return [
    { id: node, band: "table", box: { x, y, width, height: piece.plan.headHeight }, node },
    ...piece.rows.map(
      (row): Stop => ({
        id: row.id,
        band: "table",
        box: { x, y: y + row.y - row.half, width, height: 2 * row.half },
        node,
      }),
    ),
  ];
};
const seatStops = ({ side, box, interests }: SeatBox): Stop[] => [
  { id: side.id, band: "seats", box, node: side.id },
  ...interests.map((one): Stop => ({ id: one.interest.id, band: "seats", box: one.box, node: one.interest.id })),
];
const statementStop = (board: Board): Stop => ({
  id: STATEMENT,
  band: "horizon",
  box: board.statement.box,
  node: STATEMENT,
});

const cardsInOrder = onceFor((cards: Board["cards"]): readonly Stop[] => across(cards.map(cardStop)));

const tableKept = keptWhile<readonly Stop[]>();

/** A card that is typed leaves the table as it was, and the order in which it is read. */
const tableInOrder = ({ pieces, stakes }: Board): readonly Stop[] =>
  tableKept(pieces, [stakes], () =>
    across([
      ...pieces.map((piece) => ({
        box: { x: piece.x, y: piece.y, width: piece.width, height: piece.height },
        stops: pieceStops(piece),
      })),
      ...stakes.map((stake) => ({ box: stake.box, stops: [stakeStop(stake)] })),
    ]).flatMap((one) => one.stops),
  );

/** All stops as they are read: the horizon row by row, each piece with its rows, stakes, then seat after seat. */
export const readingOrder = onceFor((board: Board): readonly Stop[] => [
  statementStop(board),
  ...cardsInOrder(board.cards),
  ...tableInOrder(board),
  ...board.seats.flatMap(seatStops),
]);

/** How many stops there are, without putting them in order. */
export const stopCount = ({ cards, pieces, stakes, seats }: Board): number =>
  1 +
  cards.length +
  stakes.length +
  pieces.reduce((sum, piece) => sum + 1 + piece.rows.length, 0) +
  seats.reduce((sum, seat) => sum + 1 + seat.interests.length, 0);

const mapOf = (stops: readonly Stop[]): ReadonlyMap<string, Stop> => new Map(stops.map((stop) => [stop.id, stop]));
const byCard = onceFor((cards: Board["cards"]) => mapOf(cards.map(cardStop)));
const byPiece = onceFor((pieces: Board["pieces"]) => mapOf(pieces.flatMap(pieceStops)));

/** Where a thing or row lies on the board. */
export const stopOf = (board: Board, id: string): Stop | undefined => {
  if (id === STATEMENT) return statementStop(board);
  const inPieces = byPiece(board.pieces).get(id);
  if (inPieces) return inPieces;
  const card = byCard(board.cards).get(id);
  if (card) return card;
  const stake = board.stakes.find((one) => one.stake.id === id);
  return stake ? stakeStop(stake) : board.seats.flatMap(seatStops).find((stop) => stop.id === id);
};

export type Way = "next" | "previous" | "up" | "down" | "left" | "right";

/** How far a stop lies in a direction, and how far aside of it; a row's own piece is not beside it. */
const towards = (here: Stop, stop: Stop, way: Way): { readonly gap: number; readonly aside: number } => {
  const level = way === "left" || way === "right";
  const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
  const [a, b] = [middle(here.box), middle(stop.box)];
  if (level)
    return {
      gap: way === "right" ? b.x - a.x : a.x - b.x,
      aside: Math.max(0, Math.abs(b.y - a.y) - (stop.box.height + here.box.height) / 4),
    };
  return {
    gap: way === "down" ? stop.box.y - here.box.y : here.box.y - stop.box.y,
    aside: Math.max(0, Math.abs(b.x - a.x) - (stop.box.width + here.box.width) / 4),
  };
};

/** The stop the keys go to: along the reading order, or to the nearest one in a direction. */
export const goFrom = (board: Board, id: string | null, way: Way): Stop | undefined => {
  const stops = readingOrder(board);
  const at = stops.findIndex((stop) => stop.id === id);
  const here = stops[at];
  if (!here) return stops[0];
  if (way === "next") return stops[at + 1] ?? here;
  if (way === "previous") return stops[at - 1] ?? here;
  let best = here;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    if (stop === here) continue;
    const { gap, aside } = towards(here, stop, way);
    if (gap <= 1) continue;
    const far = gap + aside * 3;
    if (far < least) {
      least = far;
      best = stop;
    }
  }
  return best;
};
