import type { PlacedEnd, PlacedPiece } from "./placed";
import { sizes } from "./sizes";

const { width, foot } = sizes.piece;
const { depth } = sizes.knob;
/** Along the bottom edge, from its left. */
const FIRST = 40;
const NEXT = 34;

/** Whether a piece has a socket cut into its bottom edge: there it needs room under its rows. */
export const hasFoot = (piece: Pick<PlacedPiece, "rows">): boolean =>
  piece.rows.some((row) => row.kind === "need" && row.ends.some((end) => end.edge === "bottom"));

/**
 * A tab that nobody takes, or one whose bridge starts across the seam, would cover the piece there: it turns to an edge with
 * nothing before it. A bridge's socket does so, too; to the bottom only where its piece has a foot, or may still get one.
 */
export const freeTabs = (
  pieces: readonly PlacedPiece[],
  columnCount: number,
  feet: ReadonlySet<string> | null,
): readonly PlacedPiece[] => {
  const blocked = (x: number, y: number): boolean =>
    pieces.some((piece) => piece.x === x && y > piece.y - depth && y < piece.y + piece.height + depth);
  return pieces.map((piece) => {
    let below = 0;
    const turn = (end: PlacedEnd): PlacedEnd => {
      if (end.seam || (end.kind === "need" && end.joint === null)) return end;
      const y = piece.y + end.y;
      const column = Math.round(piece.x / width);
      const free = (edge: "left" | "right"): boolean => {
        const beside = column + (edge === "right" ? 1 : -1);
        return beside < 0 || beside >= columnCount || !blocked(beside * width, y);
      };
      const here = end.edge === "left" ? "left" : "right";
      const other = here === "left" ? "right" : "left";
      if (free(here)) return end;
      if (free(other)) return { ...end, edge: other, x: other === "right" ? width : 0 };
      if (end.kind === "need" && feet !== null && !feet.has(piece.role.id)) return end;
      const x = FIRST + below * NEXT;
      if (x > width - FIRST) return end;
      below += 1;
      return { ...end, edge: "bottom", x, y: piece.height };
    };
    const rows = piece.rows.map((row) => {
      const ends = row.ends.map(turn);
      const first = ends[0]?.edge;
      return { ...row, ends, edge: first === "left" || first === "right" ? first : row.edge };
    });
    return { ...piece, rows };
  });
};

/** The room under the rows of a piece. */
export const footOf = (feet: ReadonlySet<string>, role: string): number => (feet.has(role) ? foot : 0);
