import type { Bridge, PieceBox, Spot, Stretch } from "./board";
import { lanes } from "./lanes";
import { outward } from "./piece";
import { corners, route } from "./route";
import { sizes } from "./sizes";
import type { Box, Point } from "./spaces";
import { pathPoint } from "./svg";

const BEND = 10;

/** A line along points, its bends rounded. */
export const linePath = (points: readonly Point[]): string =>
  points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (!before) return `M${pathPoint(point.x, point.y)}`;
      if (!after) return `L${pathPoint(point.x, point.y)}`;
      const near = (other: Point): Point => {
        const far = Math.hypot(other.x - point.x, other.y - point.y);
        const by = far === 0 ? 0 : Math.min(BEND, far / 2) / far;
        return { x: point.x + (other.x - point.x) * by, y: point.y + (other.y - point.y) * by };
      };
      const [a, b] = [near(before), near(after)];
      return `L${pathPoint(a.x, a.y)}Q${pathPoint(point.x, point.y)} ${pathPoint(b.x, b.y)}`;
    })
    .join("");

/** The line of a joint while one of its ends is in a hand: it leaves and enters straight out of both edges. */
export const curve = (from: Spot, to: Spot): string => {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  const reach = Math.min(170, Math.max(36, far / 3));
  const [a, b] = [outward[from.edge], outward[to.edge]];
  return `M${pathPoint(from.x, from.y)}C${pathPoint(from.x + a.x * reach, from.y + a.y * reach)} ${pathPoint(to.x + b.x * reach, to.y + b.y * reach)} ${pathPoint(to.x, to.y)}`;
};

/** Where a line begins at a tab: at the top of its head. */
export const tipOf = (spot: Spot): Spot => ({
  edge: spot.edge,
  x: spot.x + outward[spot.edge].x * sizes.knob.depth,
  y: spot.y + outward[spot.edge].y * sizes.knob.depth,
});

const inside = (point: Point, box: Box): boolean =>
  point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height;

/** The line in stretches: those that lie under a thing are only hinted at, so that no text is struck through. */
const stretches = (points: readonly Point[], things: readonly Box[]): readonly Stretch[] => {
  const made: { under: boolean; points: Point[] }[] = [];
  const add = (under: boolean, a: Point, b: Point): void => {
    const last = made.at(-1);
    if (last?.under === under) last.points.push(b);
    else made.push({ under, points: [a, b] });
  };
  for (let at = 0; at + 1 < points.length; at += 1) {
    const [a, b] = [points[at], points[at + 1]];
    if (!a || !b) continue;
    const share = (x: number, y: number): number => (a.x === b.x ? (y - a.y) / (b.y - a.y) : (x - a.x) / (b.x - a.x));
    const cuts = things.flatMap((box) =>
      [share(box.x, box.y), share(box.x + box.width, box.y + box.height)].filter((cut) => cut > 0 && cut < 1),
    );
    const all = [0, ...new Set(cuts), 1].sort((one, other) => one - other);
    for (let next = 0; next + 1 < all.length; next += 1) {
      const [s = 0, t = 1] = [all[next], all[next + 1]];
      const on = (by: number): Point => ({ x: a.x + (b.x - a.x) * by, y: a.y + (b.y - a.y) * by });
      add(
        things.some((box) => inside(on((s + t) / 2), box)),
        on(s),
        on(t),
      );
    }
  }
  return made.map((stretch) => ({ under: stretch.under, points: corners(stretch.points) }));
};

/** The joints that no seam holds, each as a line from its tab to its socket. */
export const bridges = (pieces: readonly PieceBox[], others: readonly Box[]): readonly Bridge[] => {
  const tabs = new Map<string, { readonly spot: Spot; readonly side: number }>();
  const sockets = new Map<string, { readonly spot: Spot; readonly side: number }>();
  const joints: { readonly give: string; readonly need: string }[] = [];
  for (const piece of pieces)
    for (const row of piece.rows)
      for (const end of row.ends) {
        if (!end.joint || end.seam) continue;
        const spot: Spot = { x: piece.x + end.x, y: piece.y + end.y, edge: end.edge };
        const key = `${end.joint.give} ${end.joint.need}`;
        if (end.kind === "give") {
          tabs.set(key, { spot, side: piece.side });
          joints.push({ give: end.joint.give, need: end.joint.need });
        } else sockets.set(key, { spot, side: piece.side });
      }
  const things = [...pieces, ...others];
  const known = joints.flatMap((joint) => {
    const [tab, socket] = [tabs.get(`${joint.give} ${joint.need}`), sockets.get(`${joint.give} ${joint.need}`)];
    return tab && socket ? [{ joint, tab, socket }] : [];
  });
  const lines = lanes(
    known.map(({ tab, socket }) => route(tab.spot, socket.spot, things)),
    things,
  );
  return known.map(({ joint, tab, socket }, at): Bridge => {
    const [, ...rest] = lines[at] ?? [];
    const points = [tipOf(tab.spot), ...rest];
    return {
      ...joint,
      from: tab.spot,
      to: socket.spot,
      giver: tab.side,
      needer: socket.side,
      stretches: stretches(points, things),
    };
  });
};
