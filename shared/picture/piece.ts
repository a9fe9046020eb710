import { sizes } from "./sizes";

export type Edge = "left" | "right" | "bottom";

/** A place on a piece's edge: a tab stands out of it, a socket is cut into it. */
export interface EdgeMark {
  readonly edge: Edge;
  /** Along the edge: down from the piece's top, or along the bottom from its left. */
  readonly at: number;
  readonly shape: "tab" | "socket";
}

const { neck, radius } = sizes.knob;
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** How far a tab stands out of its edge. */
export const knobDepth = radius + Math.sqrt(radius * radius - neck * neck);

/**
 * The one outline that a tab and its socket share: from one side of the neck to the other,
 * around the head. `toward` is where the head lies, so that both pieces of a joint draw the same arc.
 */
export const knob = (x: number, y: number, toward: "left" | "right" | "down", way: 1 | -1): string => {
  if (toward === "down")
    return `L${n(x - way * neck)} ${n(y)}A${radius} ${radius} 0 1 ${way === 1 ? 0 : 1} ${n(x + way * neck)} ${n(y)}`;
  const sweep = (toward === "right") === (way === 1) ? 1 : 0;
  return `L${n(x)} ${n(y - way * neck)}A${radius} ${radius} 0 1 ${sweep} ${n(x)} ${n(y + way * neck)}`;
};

/** A closed knob, for a socket's hole or a tab's own mark. */
export const knobShape = (x: number, y: number, toward: "left" | "right" | "down"): string =>
  `M${knob(x, y, toward, 1).slice(1)}Z`;

/** The outline of a piece, its top left corner at 0, 0: clockwise, with every tab and socket on its edge. */
export const outline = (width: number, height: number, marks: readonly EdgeMark[]): string => {
  const r = sizes.piece.corner;
  const on = (edge: Edge): EdgeMark[] => marks.filter((mark) => mark.edge === edge).sort((a, b) => a.at - b.at);
  const right = on("right").map((mark) => knob(width, mark.at, mark.shape === "tab" ? "right" : "left", 1));
  const bottom = on("bottom")
    .reverse()
    .map((mark) => knob(mark.at, height, "down", -1));
  const left = on("left")
    .reverse()
    .map((mark) => knob(0, mark.at, mark.shape === "tab" ? "left" : "right", -1));
  return [
    `M${r} 0L${n(width - r)} 0A${r} ${r} 0 0 1 ${n(width)} ${r}`,
    ...right,
    `L${n(width)} ${n(height - r)}A${r} ${r} 0 0 1 ${n(width - r)} ${n(height)}`,
    ...bottom,
    `L${r} ${n(height)}A${r} ${r} 0 0 1 0 ${n(height - r)}`,
    ...left,
    `L0 ${r}A${r} ${r} 0 0 1 ${r} 0Z`,
  ].join("");
};

/** The head of a piece, filled in its side's colour: round above, straight below. */
export const headShape = (width: number, height: number): string => {
  const r = sizes.piece.corner;
  return `M0 ${n(height)}L0 ${r}A${r} ${r} 0 0 1 ${r} 0L${n(width - r)} 0A${r} ${r} 0 0 1 ${n(width)} ${r}L${n(width)} ${n(height)}Z`;
};
