import type { Joint, Role } from "../workshop/jigsaw";
import type { Cluster } from "./clusters";
import { freeTabs } from "./freeTabs";
import type { Edge } from "./piece";
import type { Assembly, PlacedEnd, PlacedPiece, PlacedRow } from "./placed";
import { type PictureLabels, type PiecePlan, planPiece, type RowPlan } from "./planPiece";
import { sequence } from "./sequence";
import { sizes } from "./sizes";
import { heights } from "./solve";

const { width, gap, bottomPad, tabGap } = sizes.piece;
const tabHalf = 15;

interface Draft {
  readonly role: Role;
  readonly plan: PiecePlan;
  readonly column: number;
  readonly ends: readonly {
    readonly row: RowPlan;
    readonly joint: Joint | null;
    readonly at: number;
    readonly first: boolean;
  }[];
  readonly start: number;
}

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
  const solver = heights();
  const last = new Map<number, { at: number; by: number }[]>();
  const drafts: Draft[] = [];

  for (const order of sequence(cluster, apart)) {
    const role = cluster.roles[order.piece];
    if (!role) continue;
    const plan = planPiece(role, labels);
    const column = columns[order.piece] ?? 0;
    const rows = new Map(plan.rows.map((row) => [row.id, row]));
    const ends: { row: RowPlan; joint: Joint | null; at: number; first: boolean }[] = [];
    let before = (last.get(column) ?? []).map(({ at, by }) => ({ at, by: by + gap + plan.headHeight }));
    const top = plan.headHeight;
    const begin = (half: number): number => {
      const at = solver.add(top + half);
      for (const one of before) solver.under(one.at, at, one.by + half);
      return at;
    };
    let start = -1;
    for (const end of order.ends) {
      const row = rows.get(end.row);
      if (!row) continue;
      const previous = ends.at(-1);
      const first = previous?.row !== row;
      const half = first ? row.half : tabHalf;
      const at = begin(half);
      if (!first && previous) solver.under(previous.at, at, tabGap);
      if (start < 0) start = at;
      ends.push({ row, joint: end.joint, at, first });
      before = first ? [{ at, by: row.half }] : [...before, { at, by: tabHalf }];
    }
    if (start < 0) {
      start = begin(12);
      before = [{ at: start, by: 12 }];
    }
    last.set(
      column,
      before.map(({ at, by }) => ({ at, by: by + bottomPad })),
    );
    drafts.push({ role, plan, column, ends, start });
  }

  // Aligned only when all orders stand: a joint that would run in a circle becomes a bridge.
  const seams = new Set<string>();
  const own = new Map<string, { draft: Draft; at: number }[]>();
  for (const draft of drafts)
    for (const end of draft.ends)
      if (end.joint) {
        const key = `${end.joint.give} ${end.joint.need}`;
        own.set(key, [...(own.get(key) ?? []), { draft, at: end.at }]);
      }
  for (const [key, [a, b]] of own)
    if (a && b && Math.abs(a.draft.column - b.draft.column) === 1 && solver.align(a.at, b.at)) seams.add(key);
  const heightOf = solver.settle();

  const pieces = drafts.map((draft): PlacedPiece => {
    const firstHalf = draft.ends[0]?.row.half ?? 12;
    const y = heightOf(draft.start) - firstHalf - draft.plan.headHeight;
    let bottom = heightOf(draft.start) + (draft.ends.length > 0 ? 0 : 12);
    const rows: PlacedRow[] = [];
    const seamEdge = (joint: Joint | null, key: string): Edge | null => {
      if (!joint || !seams.has(key)) return null;
      const other = own.get(key)?.find((one) => one.draft !== draft)?.draft;
      return other && other.column > draft.column ? "right" : "left";
    };
    const lone = used.length === 1 ? facing(draft.role) : draft.column === used.length - 1 ? "left" : "right";
    for (const end of draft.ends) {
      const key = end.joint ? `${end.joint.give} ${end.joint.need}` : "";
      const at = heightOf(end.at) - y;
      const seam = seamEdge(end.joint, key);
      const edge = seam ?? lone;
      const placed: PlacedEnd = {
        row: end.row.id,
        kind: end.row.kind,
        joint: end.joint,
        seam: seam !== null,
        edge,
        x: edge === "right" ? width : 0,
        y: at,
      };
      bottom = Math.max(bottom, heightOf(end.at) + (end.first ? end.row.half : tabHalf));
      const row = rows.at(-1);
      if (row && row.id === end.row.id) rows[rows.length - 1] = { ...row, ends: [...row.ends, placed] };
      else rows.push({ ...end.row, edge: edge === "right" ? "right" : "left", y: at, ends: [placed] });
    }
    return {
      role: draft.role,
      plan: draft.plan,
      x: draft.column * width,
      y,
      width,
      height: bottom + bottomPad - y,
      rows,
    };
  });
  const freed = freeTabs(pieces, used.length);
  return {
    width: used.length * width,
    height: Math.max(0, ...freed.map((piece) => piece.y + piece.height)),
    pieces: freed,
  };
};
