import type { Joint } from "../workshop/jigsaw";
import { footOf, freeTabs, hasFoot } from "./freeTabs";
import type { Assembly, PlacedEnd, PlacedPiece, PlacedRow, Sides } from "./placed";
import { sizes } from "./sizes";
import {
  bareHalf,
  chooseSeams,
  type Floor,
  fillAir,
  isFirst,
  jointKey,
  type Stacked,
  type Standing,
  stack,
  tabHalf,
  topOf,
} from "./stacks";

const { width, bottomPad } = sizes.piece;
const onTop: Floor = () => 0;
/** What is known of where pieces lie already. */
export interface Lain {
  readonly floor: Floor;
  /** No joint comes on the seam that would move one of them. */
  readonly steady: boolean;
}

/** Pieces standing in their columns, as many of their joints on the seam as can be. */
export const standTogether = (
  standing: readonly Standing[],
  columnCount: number,
  { facing, placeOf }: Sides,
  lain: Lain | null,
  gap: number,
): Assembly => {
  const columnsOf = new Map<string, number[]>();
  const givers = new Map<string, number>();
  for (const { role, column, ends } of standing)
    for (const { row, joint } of ends) {
      if (!joint) continue;
      const key = jointKey(joint);
      columnsOf.set(key, [...(columnsOf.get(key) ?? []), column]);
      if (row.kind === "give") givers.set(key, placeOf(role));
    }
  const facingEachOther = [...columnsOf].flatMap(([key, [a, b]]) =>
    a !== undefined && b !== undefined && Math.abs(a - b) === 1 ? [key] : [],
  );
  const floor = lain?.floor ?? onTop;
  const steady = lain?.steady ? floor : null;
  const seams = chooseSeams(standing, facingEachOther, steady);
  const standOn = (pieces: readonly Standing[], feet: ReadonlySet<string>, on: Floor): readonly Stacked[] | null =>
    stack(pieces, seams, { footOf: (role) => footOf(feet, role), floor: on, gap });
  const first = standOn(standing, new Set(), steady ?? onTop) ?? [];
  const filled = fillAir(first, seams);

  const edgeOf = (piece: Stacked, joint: Joint | null): "left" | "right" => {
    const other = joint ? columnsOf.get(jointKey(joint))?.find((column) => column !== piece.column) : undefined;
    if (other !== undefined) return other > piece.column ? "right" : "left";
    return columnCount === 1 ? facing(piece.role) : piece.column === columnCount - 1 ? "left" : "right";
  };
  const placed = (stacked: readonly Stacked[], feet: ReadonlySet<string>): readonly PlacedPiece[] => {
    const pieces = stacked.map((piece): PlacedPiece => {
      const y = topOf(piece);
      let bottom = piece.start + (piece.ends.length > 0 ? 0 : bareHalf);
      const rows: PlacedRow[] = [];
      piece.ends.forEach(({ row, joint }, place) => {
        const height = piece.heights[place] ?? piece.start;
        const edge = edgeOf(piece, joint);
        const seam = joint !== null && seams.has(jointKey(joint));
        const end: PlacedEnd = {
          row: row.id,
          kind: row.kind,
          joint,
          seam,
          giver: seam && row.kind === "need" ? (givers.get(jointKey(joint)) ?? null) : null,
          edge,
          x: edge === "right" ? width : 0,
          y: height - y,
        };
        bottom = Math.max(bottom, height + (isFirst(piece.ends, place) ? row.half : tabHalf));
        const known = rows.at(-1);
        if (known && known.id === row.id) rows[rows.length - 1] = { ...known, ends: [...known.ends, end] };
        else rows.push({ ...row, edge, y: height - y, ends: [end] });
      });
      const { role, plan, column } = piece;
      const height = bottom + bottomPad + footOf(feet, role.id) - y;
      return { role, plan, x: column * width, y, width, height, rows };
    });
    const top = Math.min(...pieces.map((piece) => piece.y));
    return pieces.map((piece) => ({ ...piece, y: piece.y - top }));
  };

  // Sockets that have to turn to the bottom make their pieces higher, and with that others lie elsewhere.
  const none: ReadonlySet<string> = new Set();
  const bare = freeTabs(placed(standOn(filled, none, steady ?? onTop) ?? first, none), columnCount, null);
  const feet = new Set(bare.filter(hasFoot).map((piece) => piece.role.id));
  const asBare = feet.size === 0 && floor === (steady ?? onTop);
  const pieces = asBare ? bare : freeTabs(placed(standOn(filled, feet, floor) ?? first, feet), columnCount, feet);
  return {
    width: columnCount * width,
    height: Math.max(0, ...pieces.map((piece) => piece.y + piece.height)),
    pieces,
  };
};
