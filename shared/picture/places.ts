import { onceFor } from "../lib/onceFor";
import type { Position } from "../workshop/workshop";
import type { Board } from "./board";
import type { Box } from "./spaces";

/** A thing that people can put somewhere: its box on the board, and where that lies in the file's own coordinates. */
export interface PlacedThing {
  readonly id: string;
  readonly box: Box;
  readonly at: Position;
}

/** All that people can put somewhere: cards, pieces and stakes, not in whole pixels. */
export const placedThings = onceFor((board: Board): readonly PlacedThing[] => {
  const { horizon, table } = board.shift;
  const placed = (id: string, box: Box, shift: number): PlacedThing => ({
    id,
    box,
    at: { x: box.x, y: box.y - shift },
  });
  return [
    ...board.cards.map(({ card, box }) => placed(card.id, box, horizon)),
    ...board.pieces.map((piece) => placed(piece.role.id, piece, table)),
    ...board.stakes.map(({ stake, box }) => placed(stake.id, box, table)),
  ];
});

/** Where the pieces lie, in the file's own coordinates and whole pixels. */
export const placesOf = (board: Board): ReadonlyMap<string, Position> =>
  new Map(
    board.pieces.map((piece) => [
      piece.role.id,
      { x: Math.round(piece.x), y: Math.round(piece.y - board.shift.table) },
    ]),
  );
