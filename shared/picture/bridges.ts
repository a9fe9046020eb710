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

/** The line of a joint at a distance: it leaves and enters straight out of both edges. */
export const curve = (from: Spot, to: Spot): string => {
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
    return from && to ? [{ give, need, from, to, path: curve(from, to) }] : [];
  });
};
