import type { Joint, Role } from "../workshop/jigsaw";
import type { Cluster } from "./clusters";
import { footOf, freeTabs, hasFoot } from "./freeTabs";
import type { Assembly, PlacedEnd, PlacedPiece, PlacedRow } from "./placed";
import { type PictureLabels, planPiece } from "./planPiece";
import { sequence } from "./sequence";
import { sizes } from "./sizes";
import {
  bareHalf,
  chooseSeams,
  fillAir,
  isFirst,
  jointKey,
  type Stacked,
  type Standing,
  stack,
  tabHalf,
} from "./stacks";

const { width, bottomPad } = sizes.piece;

/** Puts the pieces of one cluster together: sides in columns, each joint between neighbours at one height on their seam. */
export const assemble = (
  cluster: Cluster,
  columnOf: (role: Role) => number,
  facing: (role: Role) => "left" | "right",
  labels: PictureLabels,
): Assembly => {
  const used = [...new Set(cluster.roles.map(columnOf))].sort((a, b) => a - b);
  const columns = cluster.roles.map((role) => used.indexOf(columnOf(role)));
  const apart = (a: number, b: number): boolean => Math.abs((columns[a] ?? 0) - (columns[b] ?? 0)) !== 1;
  const standing = sequence(cluster, apart).flatMap((order): Standing[] => {
    const role = cluster.roles[order.piece];
    if (!role) return [];
    const plan = planPiece(role, labels);
    const rows = new Map(plan.rows.map((row) => [row.id, row]));
    const ends = order.ends.flatMap(({ row, joint }) => {
      const known = rows.get(row);
      return known ? [{ row: known, joint }] : [];
    });
    return [{ role, plan, column: columns[order.piece] ?? 0, ends }];
  });

  const columnsOf = new Map<string, number[]>();
  for (const { column, ends } of standing)
    for (const { joint } of ends)
      if (joint) columnsOf.set(jointKey(joint), [...(columnsOf.get(jointKey(joint)) ?? []), column]);
  const facingEachOther = [...columnsOf].flatMap(([key, [a, b]]) =>
    a !== undefined && b !== undefined && Math.abs(a - b) === 1 ? [key] : [],
  );
  const seams = chooseSeams(standing, facingEachOther);
  const first = stack(standing, seams) ?? [];
  const filled = fillAir(first, seams);

  const edgeOf = (piece: Stacked, joint: Joint | null): "left" | "right" => {
    const other = joint ? columnsOf.get(jointKey(joint))?.find((column) => column !== piece.column) : undefined;
    if (other !== undefined) return other > piece.column ? "right" : "left";
    return used.length === 1 ? facing(piece.role) : piece.column === used.length - 1 ? "left" : "right";
  };
  const placed = (feet: ReadonlySet<string>): readonly PlacedPiece[] => {
    const stacked = stack(filled, seams, (role) => footOf(feet, role)) ?? first;
    const pieces = stacked.map((piece): PlacedPiece => {
      const y = piece.start - (piece.ends[0]?.row.half ?? bareHalf) - piece.plan.headHeight;
      let bottom = piece.start + (piece.ends.length > 0 ? 0 : bareHalf);
      const rows: PlacedRow[] = [];
      piece.ends.forEach(({ row, joint }, place) => {
        const height = piece.heights[place] ?? piece.start;
        const edge = edgeOf(piece, joint);
        const end: PlacedEnd = {
          row: row.id,
          kind: row.kind,
          joint,
          seam: joint !== null && seams.has(jointKey(joint)),
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
  const turned = freeTabs(placed(none), used.length, null);
  const feet = new Set(turned.filter(hasFoot).map((piece) => piece.role.id));
  const pieces = feet.size === 0 ? turned : freeTabs(placed(feet), used.length, feet);
  return {
    width: used.length * width,
    height: Math.max(0, ...pieces.map((piece) => piece.y + piece.height)),
    pieces,
  };
};
