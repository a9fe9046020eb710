import type { Position } from "../workshop/workshop";

/** The position that occurs most often, the first of them where several do, and how often; null where there is none. */
export const mostOften = (
  positions: readonly Position[],
): { readonly position: Position; readonly count: number } | null => {
  const counts = new Map<string, { readonly position: Position; count: number }>();
  for (const position of positions) {
    const key = `${position.x} ${position.y}`;
    const counted = counts.get(key) ?? { position, count: 0 };
    counted.count += 1;
    counts.set(key, counted);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0] ?? null;
};
