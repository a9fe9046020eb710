import { knobDepth } from "./piece";
import type { PlacedEnd, PlacedPiece } from "./placed";
import { sizes } from "./sizes";

const { width } = sizes.piece;

/** A tab that nobody takes would cover the piece across the seam: it turns to an edge with nothing before it. */
export const freeTabs = (pieces: readonly PlacedPiece[], columnCount: number): readonly PlacedPiece[] => {
  const blocked = (x: number, y: number): boolean =>
    pieces.some((piece) => piece.x === x && y > piece.y - knobDepth && y < piece.y + piece.height + knobDepth);
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
      below += 1;
      return { ...end, edge: "bottom", x: 30 + below * 34, y: piece.height };
    };
    const rows = piece.rows.map((row) => {
      const ends = row.ends.map(turn);
      const first = ends[0]?.edge;
      return { ...row, ends, edge: first === "left" || first === "right" ? first : row.edge };
    });
    return { ...piece, rows };
  });
};
