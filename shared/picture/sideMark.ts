export const sidePatterns = ["solid", "diagonal", "dots", "cross", "horizontal", "grid"] as const;
export type SidePattern = (typeof sidePatterns)[number];

/** How a side is told from the others without colour. */
export interface SideMark {
  readonly letter: string;
  readonly glyph: string;
  readonly pattern: SidePattern;
}

const marks: readonly SideMark[] = [
  { letter: "A", glyph: "●", pattern: "solid" },
  { letter: "B", glyph: "▲", pattern: "diagonal" },
  { letter: "C", glyph: "■", pattern: "dots" },
  { letter: "D", glyph: "◆", pattern: "cross" },
  { letter: "E", glyph: "⬢", pattern: "horizontal" },
  { letter: "F", glyph: "★", pattern: "grid" },
];
const nobody: SideMark = { letter: "?", glyph: "○", pattern: "solid" };

/** The mark of a side by its place in the document; what is nobody's yet (a place below 0) has a mark of its own. */
export const sideMark = (index: number): SideMark => marks[index] ?? nobody;
