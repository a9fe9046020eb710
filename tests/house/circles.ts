/** The circles of a graph: one path for each edge that closes one, found by walking depth first. */
export const circlesOf = (graph: ReadonlyMap<string, readonly string[]>): string[][] => {
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) {
      circles.push([...path.slice(path.indexOf(at)), at]);
      return;
    }
    if (done.has(at)) return;
    for (const next of graph.get(at) ?? []) walk(next, [...path, at]);
    done.add(at);
  };
  for (const start of graph.keys()) walk(start, []);
  return circles;
};
