import type { Board } from "@shared/picture/board";

/** With more things than this the map shows itself unless it was put away. */
const MANY_TO_MAP = 40;

/** Whether the map shows: as people want it, else where there is much. */
export const showsMap = (board: Board, wanted: boolean | null): boolean =>
  wanted ?? board.pieces.length + board.cards.length > MANY_TO_MAP;
