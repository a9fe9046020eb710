import { onceFor } from "@shared/lib/onceFor";
import type { Board } from "@shared/picture/board";
import { headOf } from "@shared/picture/piece";
import { towardOf } from "@shared/picture/signs";

/** The head of a tab or socket in its place on the board. */
export interface End {
  readonly row: string;
  readonly kind: "give" | "need";
  readonly piece: string;
  readonly x: number;
  readonly y: number;
}

/** All tabs and sockets of the board. */
export const ends = onceFor((board: Board): readonly End[] =>
  board.pieces.flatMap((piece) =>
    piece.rows.flatMap((row) =>
      row.ends.map((end): End => {
        // Where its head lies: two sockets may face each other on one seam.
        const head = headOf(end.x, end.y, towardOf(end));
        return { row: row.id, kind: row.kind, piece: piece.role.id, x: piece.x + head.x, y: piece.y + head.y };
      }),
    ),
  ),
);

/** The end nearest to a place. */
export const nearest = (list: readonly End[], at: { readonly x: number; readonly y: number }): End | null => {
  let best: End | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const end of list) {
    const far = Math.hypot(end.x - at.x, end.y - at.y);
    if (far <= least) {
      least = far;
      best = end;
    }
  }
  return best;
};
