import type { LineRow } from "./database";

/** The lines that lead to a revision without a gap: undo may only go back through these. */
export const runUpTo = (lines: readonly LineRow[], revision: number): readonly LineRow[] => {
  const sorted = lines.filter((line) => line.revision <= revision).sort((a, b) => b.revision - a.revision);
  const gap = sorted.findIndex((line, index) => line.revision !== revision - index);
  return (gap === -1 ? sorted : sorted.slice(0, gap)).reverse();
};
