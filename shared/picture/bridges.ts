import type { Bridge, PieceBox } from "./board";
import type { Edge } from "./piece";

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly edge: Edge;
}

const out: Readonly<Record<Edge, { readonly x: number; readonly y: number }>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
};
const n = (value: number): string => String(Math.round(value * 10) / 10);

const OUT = 22;
const BEND = 10;
const AIR = 14;

/** Straight out of both edges, and over the pieces between at the height `over`. */
const around = (from: Spot, to: Spot, over: number): string => {
  const [a, b] = [from.x + out[from.edge].x * OUT, to.x + out[to.edge].x * OUT];
  const way = b > a ? BEND : -BEND;
  const [first, last] = [Math.sign(a - from.x) * BEND, Math.sign(b - to.x) * BEND];
  return [
    `M${n(from.x)} ${n(from.y)}L${n(a - first)} ${n(from.y)}Q${n(a)} ${n(from.y)} ${n(a)} ${n(from.y - BEND)}`,
    `L${n(a)} ${n(over + BEND)}Q${n(a)} ${n(over)} ${n(a + way)} ${n(over)}`,
    `L${n(b - way)} ${n(over)}Q${n(b)} ${n(over)} ${n(b)} ${n(over + BEND)}`,
    `L${n(b)} ${n(to.y - BEND)}Q${n(b)} ${n(to.y)} ${n(b - last)} ${n(to.y)}L${n(to.x)} ${n(to.y)}`,
  ].join("");
};

/** How high a line has to go so that it strikes through no piece between its ends; null where it may go straight. */
const wayOver = (from: Spot, to: Spot, pieces: readonly PieceBox[]): number | null => {
  if (from.edge === "bottom" || to.edge === "bottom") return null;
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  const between = pieces.filter(
    (piece) =>
      piece.x < right - 1 && piece.x + piece.width > left + 1 && piece.y < bottom && piece.y + piece.height > top,
  );
  return between.length === 0 ? null : Math.min(top - 2 * BEND, ...between.map((piece) => piece.y - AIR));
};
/** The line of a joint at a distance: it leaves and enters straight out of both edges. */
export const curve = (from: Spot, to: Spot, over: number | null): string => {
  if (over !== null) return around(from, to, over);
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const reach = Math.min(170, Math.max(36, far / 3));
  const [a, b] = [out[from.edge], out[to.edge]];
  return `M${n(from.x)} ${n(from.y)}C${n(from.x + a.x * reach)} ${n(from.y + a.y * reach)} ${n(to.x + b.x * reach)} ${n(to.y + b.y * reach)} ${n(to.x)} ${n(to.y)}`;
};

/** The joints that no seam holds, each as a line from its tab to its socket. */
export const bridges = (pieces: readonly PieceBox[]): readonly Bridge[] => {
  const tabs = new Map<string, Spot>();
  const sockets = new Map<string, Spot>();
  const joints: { give: string; need: string }[] = [];
  for (const piece of pieces)
    for (const row of piece.rows)
      for (const end of row.ends) {
        if (!end.joint || end.seam) continue;
        const spot: Spot = { x: piece.x + end.x, y: piece.y + end.y, edge: end.edge };
        const key = `${end.joint.give} ${end.joint.need}`;
        if (end.kind === "give") {
          tabs.set(key, spot);
          joints.push({ give: end.joint.give, need: end.joint.need });
        } else sockets.set(key, spot);
      }
  return joints.flatMap(({ give, need }) => {
    const [from, to] = [tabs.get(`${give} ${need}`), sockets.get(`${give} ${need}`)];
    if (!from || !to) return [];
    const over = wayOver(from, to, pieces);
    return [{ give, need, from, to, over, path: curve(from, to, over) }];
  });
};
