import type { Board } from "@shared/picture/board";
import { FIVE } from "@shared/picture/layoutHorizon";
import type { Box } from "@shared/picture/spaces";
import type { BandName } from "./readingOrder";

/** How far the head of a band begins and ends within it. */
export interface HeadPlace {
  readonly start: number;
  readonly end: number;
}

/** Room for name and counts beside each other. */
const LEAST = 520;
const PAD = 28;

/** What a band is looked at for: of a table its pieces, where it has any; of a horizon its sentence and the cards beneath. */
const boxesIn = (board: Board, band: BandName): readonly Pick<Box, "x" | "width">[] => {
  if (band === "horizon") return [{ x: board.statement.box.x, width: FIVE }];
  if (band === "seats") return board.seats.map(({ box }) => box);
  return board.pieces.length > 0 ? board.pieces : board.stakes.map(({ box }) => box);
};

/**
 * The head of a band begins and ends with what lies in it: who looks at that alone sees it whole.
 */
export const headPlace = (board: Board, band: BandName, { x, width }: Box): HeadPlace => {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const box of boxesIn(board, band)) {
    left = Math.min(left, box.x);
    right = Math.max(right, box.x + box.width);
  }
  if (left > right) return { start: PAD, end: PAD };
  const start = Math.round(Math.max(PAD, Math.min(left - x, width - LEAST - PAD)));
  return { start, end: Math.round(Math.max(PAD, Math.min(x + width - right, width - start - LEAST))) };
};
