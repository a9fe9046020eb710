import type { Position } from "../workshop/workshop";
import type { Board } from "./board";

/** Where the pieces lie, in the file's own coordinates. */
export const placesOf = (board: Board): ReadonlyMap<string, Position> =>
  new Map(
    board.pieces.map((piece) => [
      piece.role.id,
      { x: Math.round(piece.x), y: Math.round(piece.y - board.shift.table) },
    ]),
  );
