import type { Joint } from "../workshop/jigsaw";
import type { Cluster } from "./clusters";

/** One tab or socket in its row, in the order in which they go down the piece. */
export interface EndOrder {
  readonly row: string;
  readonly joint: Joint | null;
}

export interface PieceOrder {
  readonly piece: number;
  readonly ends: readonly EndOrder[];
}

// Ends whose match stands already come first, then those to pieces still to come, then what has no match.
const LATER = 1e6;
const LOOSE = 1e9;

interface Keyed {
  readonly end: EndOrder;
  readonly key: number;
  readonly place: number;
}

interface Link {
  readonly to: number;
  readonly joint: Joint;
}

/**
 * The order in which a cluster's pieces stand in their columns, and their rows in them: from one end of
 * the chain of joints to the other, so that neighbours across the seam meet without crossing.
 */
export const sequence = (cluster: Cluster, apart: (a: number, b: number) => boolean): readonly PieceOrder[] => {
  const pieceOf = new Map<string, number>();
  cluster.roles.forEach((role, at) => {
    for (const row of [...role.gives, ...role.needs]) pieceOf.set(row.id, at);
  });
  const links: Link[][] = cluster.roles.map(() => []);
  for (const joint of cluster.joints) {
    const [a, b] = [pieceOf.get(joint.give), pieceOf.get(joint.need)];
    if (a === undefined || b === undefined) continue;
    links[a]?.push({ to: b, joint });
    if (a !== b) links[b]?.push({ to: a, joint });
  }
  const neighbours = links.map((list) => [...new Set(list.map((link) => link.to))]);
  // Seams first: a walk along joints that can't be drawn as a seam says nothing about who stands beside whom.
  const sorted = neighbours.map((list, at) =>
    list.filter((to) => to !== at).sort((a, b) => Number(apart(at, a)) - Number(apart(at, b)) || a - b),
  );

  const seen = new Set<number>();
  // Where the other end of a joint already stands: this end follows the same order, else the seam would cross itself.
  const placed = new Map<Joint, number>();
  const out: PieceOrder[] = [];
  const depth = (at: number, from: ReadonlySet<number>): number => {
    const inside = new Set(from);
    let edge = [at];
    let steps = 0;
    while (edge.length > 0) {
      for (const one of edge) inside.add(one);
      edge = [...new Set(edge.flatMap((one) => sorted[one] ?? []))].filter((one) => !inside.has(one));
      steps += 1;
    }
    return steps;
  };
  const visit = (first: number): void => {
    const stack = [first];
    while (stack.length > 0) {
      const at = stack.pop();
      if (at === undefined || seen.has(at)) continue;
      seen.add(at);
      const fresh = (sorted[at] ?? []).filter((to) => !seen.has(to));
      // Short branches first: the long one goes on below.
      const next = fresh
        .map((to) => ({ to, long: fresh.length > 1 && cluster.roles.length <= 200 ? depth(to, seen) : 0 }))
        .sort((a, b) => Number(apart(at, a.to)) - Number(apart(at, b.to)) || a.long - b.long)
        .map((one) => one.to);
      const rank = new Map(next.map((to, place) => [to, place]));
      const role = cluster.roles[at];
      const rows = role ? [...role.gives, ...role.needs] : [];
      const own = links[at] ?? [];
      const ends: Keyed[] = rows.flatMap((row, place): Keyed[] => {
        const joints = own.filter((link) => link.joint.give === row.id || link.joint.need === row.id);
        if (joints.length === 0) return [{ end: { row: row.id, joint: null }, key: LOOSE, place }];
        const keyed = joints
          .map((link) => ({ joint: link.joint, key: placed.get(link.joint) ?? LATER + (rank.get(link.to) ?? 0) }))
          .sort((a, b) => a.key - b.key);
        // The ends of one row stay together, at the place of the first.
        return keyed.map(({ joint }) => ({ end: { row: row.id, joint }, key: keyed[0]?.key ?? 0, place }));
      });
      ends.sort((a, b) => a.key - b.key || a.place - b.place);
      out.push({ piece: at, ends: ends.map((one) => one.end) });
      for (const { end } of ends) if (end.joint) placed.set(end.joint, placed.size);
      for (const to of [...next].reverse()) stack.push(to);
    }
  };
  const outermost = cluster.roles
    .map((_, at) => at)
    .sort((a, b) => (sorted[a]?.length ?? 0) - (sorted[b]?.length ?? 0) || a - b);
  for (const at of outermost) if (!seen.has(at)) visit(at);
  return out;
};
