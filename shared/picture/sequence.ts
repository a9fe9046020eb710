import type { Links } from "./links";

/**
 * The order in which a cluster's pieces stand in their columns: from one end of the chain of joints to the other, so that
 * neighbours across the seam meet without crossing.
 */
export const sequence = (links: Links, apart: (a: number, b: number) => boolean): readonly number[] => {
  // Seams first: a walk along joints that can't be drawn as a seam says nothing about who stands beside whom.
  const sorted = links.map((list, at) =>
    [...new Set(list.map((link) => link.to))]
      .filter((to) => to !== at)
      .sort((a, b) => Number(apart(at, a)) - Number(apart(at, b)) || a - b),
  );
  const seen = new Set<number>();
  const out: number[] = [];
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
      out.push(at);
      const fresh = (sorted[at] ?? []).filter((to) => !seen.has(to));
      // Short branches first: the long one goes on below.
      const next = fresh
        .map((to) => ({ to, long: fresh.length > 1 && links.length <= 200 ? depth(to, seen) : 0 }))
        .sort((a, b) => Number(apart(at, a.to)) - Number(apart(at, b.to)) || a.long - b.long)
        .map((one) => one.to);
      for (const to of [...next].reverse()) stack.push(to);
    }
  };
  const outermost = links
    .map((_, at) => at)
    .sort((a, b) => (sorted[a]?.length ?? 0) - (sorted[b]?.length ?? 0) || a - b);
  for (const at of outermost) if (!seen.has(at)) visit(at);
  return out;
};
