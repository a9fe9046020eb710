import type { Board, PieceBox } from "./board";
import type { PlacedEnd } from "./placed";

/** A tab that is near its socket while its piece is being moved: how far the piece leans to lie in it. */
export interface Lean {
  readonly give: string;
  readonly need: string;
  /** Added to the move so far. */
  readonly dx: number;
  readonly dy: number;
  /** Where tab and socket meet. */
  readonly x: number;
  readonly y: number;
  /** The piece that lies still. */
  readonly on: string;
}

interface Free {
  readonly end: PlacedEnd;
  readonly piece: PieceBox;
}

const freeEnds = (pieces: readonly PieceBox[]): readonly Free[] =>
  pieces.flatMap((piece) =>
    piece.rows.flatMap((row) => row.ends.filter((end) => end.joint === null).map((end) => ({ end, piece }))),
  );

const distance = (a: number, b: number): number => Math.abs(a - b);

/**
 * The nearest open socket and free tab of different sides that a move of some pieces brings together: end to end,
 * or, as a hand brings pieces together, edge to edge at about one height.
 */
export const lean = (
  board: Board,
  ids: ReadonlySet<string>,
  move: { readonly dx: number; readonly dy: number },
  within: number,
): Lean | null => {
  const moved = freeEnds(board.pieces.filter((piece) => ids.has(piece.role.id)));
  if (moved.length === 0) return null;
  const still = freeEnds(board.pieces.filter((piece) => !ids.has(piece.role.id)));
  let best: Lean | null = null;
  let least = within;
  for (const a of moved)
    for (const b of still) {
      if (a.end.kind === b.end.kind || a.piece.side === b.piece.side) continue;
      const [ax, ay] = [a.piece.x + move.dx, a.piece.y + move.dy + a.end.y];
      const [bx, by] = [b.piece.x, b.piece.y + b.end.y];
      // The seam a joint lies on is that between the two pieces, whichever edge the ends are on as long as they are free.
      const seams = [bx + b.piece.width - ax, bx - (ax + a.piece.width)];
      for (const gap of seams) {
        const far = Math.max(Math.abs(gap), distance(ay, by) / 1.5);
        if (far >= least) continue;
        least = far;
        const right = gap === seams[0];
        best = {
          give: a.end.kind === "give" ? a.end.row : b.end.row,
          need: a.end.kind === "need" ? a.end.row : b.end.row,
          dx: gap,
          dy: by - ay,
          x: right ? bx + b.piece.width : bx,
          y: by,
          on: b.piece.role.id,
        };
      }
    }
  return best;
};
