import type { PlacedEnd, PlacedPiece } from "../picture/placed";
import { sizes } from "../picture/sizes";

const { width } = sizes.piece;
const { depth, head } = sizes.knob;
const AIR = 5;
/** So far beside the seam lies what nothing holds there: a tab has room before it, and two of them side by side. */
const ASIDE = depth + AIR;

const endsOf = (piece: PlacedPiece): readonly PlacedEnd[] => piece.rows.flatMap((row) => row.ends);
const isHeld = (piece: PlacedPiece): boolean => endsOf(piece).some((end) => end.seam);
const isFree = (end: PlacedEnd): boolean => end.kind === "give" && end.joint === null;

/**
 * What is joined to nothing beside it stands aside, else the room would take it to be. With that there is room before what
 * nobody takes: in the first and the last column it looks to the seam, as on the table.
 */
export const faceTheSeam = <Piece extends PlacedPiece>(pieces: readonly Piece[]): readonly Piece[] => {
  const [first, last] = [Math.min(...pieces.map(({ x }) => x)), Math.max(...pieces.map(({ x }) => x))];
  if (first === last) return pieces;
  const isOuter = ({ x }: Piece): boolean => x === first || x === last;
  const aside = new Set(pieces.filter((piece) => isOuter(piece) && !isHeld(piece)));

  const turned = (piece: Piece): Piece => {
    if (!isOuter(piece)) return piece;
    const inwards = piece.x === first ? "right" : "left";
    const beside = pieces.filter(({ x }) => x === piece.x + (inwards === "right" ? width : -width));
    const isBlocked = (y: number): boolean =>
      !aside.has(piece) &&
      beside.some((other) =>
        aside.has(other)
          ? endsOf(other).some((end) => isFree(end) && Math.abs(other.y + end.y - y) < 2 * head + AIR)
          : y > other.y - depth && y < other.y + other.height + depth,
      );
    const rows = piece.rows.map((row) => {
      const [end, more] = row.ends;
      if (!end || more || !isFree(end) || end.edge === inwards || isBlocked(piece.y + row.y)) return row;
      const back: PlacedEnd = { ...end, edge: inwards, x: inwards === "right" ? width : 0, y: row.y };
      return { ...row, edge: inwards, ends: [back] } as const;
    });
    return { ...piece, rows };
  };
  const beside = (piece: Piece): number => (aside.has(piece) ? (piece.x === first ? -ASIDE : ASIDE) : 0);
  return pieces.map((piece) => ({ ...turned(piece), x: piece.x + beside(piece) }));
};
