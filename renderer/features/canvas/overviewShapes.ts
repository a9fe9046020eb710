import type { Severity } from "@shared/analysis/finding";
import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { stopCount } from "./readingOrder";

/** From so far away no text can be read: boxes say it as well. */
export const FAR = 0.35;
/** Fewer things stay what they are, however small. */
export const MANY = 400;

/** One box seen from afar. */
export interface FarShape {
  readonly id: string;
  readonly box: Box;
  readonly side: number;
  /** Height of its coloured head; 0 where it has none. */
  readonly head: number;
  /** A card is paper, not its side's tint. */
  readonly paper?: true;
}

const known = new WeakMap<Board, readonly FarShape[]>();

/** The board as boxes, in the order in which they are painted. */
export const farShapes = (board: Board): readonly FarShape[] => {
  const before = known.get(board);
  if (before) return before;
  const shapes: FarShape[] = [
    ...board.cards.map((card) => ({ id: card.card.id, box: card.box, side: card.side, head: 0, paper: true as const })),
    ...board.stakes.map((stake) => ({ id: stake.stake.id, box: stake.box, side: stake.side, head: 0 })),
    ...board.pieces.map((piece) => ({
      id: piece.role.id,
      box: { x: piece.x, y: piece.y, width: piece.width, height: piece.height },
      side: piece.side,
      head: piece.plan.headHeight,
    })),
    ...board.seats.flatMap((seat) => [
      { id: seat.side.id, box: seat.box, side: seat.place, head: 8 },
      ...seat.interests.map((one) => ({ id: one.interest.id, box: one.box, side: one.side, head: 0 })),
    ]),
  ];
  known.set(board, shapes);
  return shapes;
};

/** Whether the board is so large that from afar it is drawn instead of built. */
export const isLarge = (board: Board): boolean => stopCount(board) > MANY;

/** What lies at a place; the topmost where things lie on each other. */
export const shapeAt = (board: Board, at: { readonly x: number; readonly y: number }): FarShape | null => {
  const hit = farShapes(board).filter(
    ({ box }) => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height,
  );
  return hit.at(-1) ?? null;
};

/** What is painted over the boxes. */
export interface FarLook {
  readonly selection: ReadonlySet<string>;
  readonly lit: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Severity>;
  /** What stays clear while the rest fades; undefined while nothing is traced. */
  readonly traced: ReadonlySet<string> | undefined;
}
