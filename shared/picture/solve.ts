/** Heights along a cluster's columns: variables, each at least so far below others. */
export interface Heights {
  /** A new variable, at least `least` from the top. */
  add(least: number): number;
  /** `below` lies at least `by` under `above`. */
  under(above: number, below: number, by: number): void;
  /** Makes two variables one height; false where their order forbids it. */
  align(a: number, b: number): boolean;
  /** The lowest height each variable can have; call it once at the end. */
  settle(): (variable: number) => number;
}

/** Finds heights by the longest way from the top: the orders may never run in a circle. */
export const heights = (): Heights => {
  const least: number[] = [];
  const next: Map<number, number>[] = [];
  const leader: number[] = [];
  const find = (at: number): number => {
    let here = at;
    while (leader[here] !== undefined && leader[here] !== here) here = leader[here] ?? here;
    return here;
  };
  const reaches = (from: number, to: number): boolean => {
    const seen = new Set<number>([from]);
    const stack = [from];
    while (stack.length > 0) {
      const at = stack.pop() ?? from;
      for (const raw of next[at]?.keys() ?? []) {
        const below = find(raw);
        if (below === to) return true;
        if (!seen.has(below)) {
          seen.add(below);
          stack.push(below);
        }
      }
    }
    return false;
  };
  return {
    add: (from) => {
      least.push(from);
      next.push(new Map());
      leader.push(leader.length);
      return leader.length - 1;
    },
    under: (above, below, by) => {
      const list = next[find(above)];
      const key = find(below);
      list?.set(key, Math.max(by, list.get(key) ?? 0));
    },
    align: (a, b) => {
      const [x, y] = [find(a), find(b)];
      if (x === y) return true;
      if (reaches(x, y) || reaches(y, x)) return false;
      leader[y] = x;
      least[x] = Math.max(least[x] ?? 0, least[y] ?? 0);
      const into = next[x];
      for (const [below, by] of next[y] ?? []) into?.set(below, Math.max(by, into.get(below) ?? 0));
      return true;
    },
    settle: () => {
      const heads = leader.map((_, at) => at).filter((at) => find(at) === at);
      const above = new Map<number, number>(heads.map((at) => [at, 0]));
      for (const at of heads)
        for (const raw of next[at]?.keys() ?? []) above.set(find(raw), (above.get(find(raw)) ?? 0) + 1);
      const height = [...least];
      const ready = heads.filter((at) => above.get(at) === 0);
      for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
        for (const [raw, by] of next[at] ?? []) {
          const below = find(raw);
          height[below] = Math.max(height[below] ?? 0, (height[at] ?? 0) + by);
          const left = (above.get(below) ?? 1) - 1;
          above.set(below, left);
          if (left === 0) ready.push(below);
        }
      }
      return (variable) => height[find(variable)] ?? 0;
    },
  };
};
