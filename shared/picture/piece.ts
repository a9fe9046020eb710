import { sizes } from "./sizes";
import type { Point } from "./spaces";

export type Edge = "left" | "right" | "bottom";

/** The way out of a piece at each of its edges. */
export const outward: Readonly<Record<Edge, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
};

/** A place on a piece's edge: a tab stands out of it, a socket is cut into it. */
export interface EdgeMark {
  readonly edge: Edge;
  /** Along the edge: down from the piece's top, or along the bottom from its left. */
  readonly at: number;
  readonly shape: "tab" | "socket";
  /** The socket's rim is not the piece's own: it is dashed where nothing fills it, in the giver's colour where a tab does. */
  readonly spared?: boolean;
}

/** Where a knob's head lies, seen from the edge. */
export type Toward = "left" | "right" | "down" | "up";

const { shoulder, neck, throat, head, belly, depth } = sizes.knob;
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Half of a knob, from the edge to the top of its head: along the edge and out of it. A curve takes three points. */
const half: readonly (readonly [along: number, out: number])[] = [
  [-shoulder, 0],
  [-shoulder + 5.2, 0],
  [-neck, 0.9],
  [-neck, throat],
  [-neck, throat + 3],
  [-head, belly - 5.2],
  [-head, belly],
  [-head, belly + 5.4],
  [-5.9, depth],
  [0, depth],
];
const whole = [
  ...half,
  ...half
    .slice(0, -1)
    .map(([along, out]) => [-along, out] as const)
    .reverse(),
];

/**
 * The one outline that a tab and its socket share: shoulder, neck, head, neck, shoulder. `toward` is where the head
 * lies, so that both pieces of a joint draw the same curve; `way` is the way along the edge.
 */
export const knob = (x: number, y: number, toward: Toward, way: 1 | -1): string => {
  const at = ([along, out]: readonly [number, number]): string =>
    toward === "down" || toward === "up"
      ? `${n(x + way * along)} ${n(y + (toward === "down" ? out : -out))}`
      : `${n(x + (toward === "right" ? out : -out))} ${n(y + way * along)}`;
  const [first, ...rest] = whole.map(at);
  const curves: string[] = [];
  for (let from = 0; from < rest.length; from += 3) curves.push(`C${rest.slice(from, from + 3).join(" ")}`);
  return `L${first ?? ""}${curves.join("")}`;
};

/** A knob by itself, for a socket's hole or a tab's own mark; `mouth` closes it along the edge. */
export const knobShape = (x: number, y: number, toward: Toward, mouth = true): string =>
  `M${knob(x, y, toward, 1).slice(1)}${mouth ? "Z" : ""}`;

/** The middle of a knob's head. */
export const headOf = (x: number, y: number, toward: Toward): Point =>
  toward === "down" || toward === "up"
    ? { x, y: y + (toward === "down" ? belly : -belly) }
    : { x: x + (toward === "right" ? belly : -belly), y };

const corners = (
  width: number,
  height: number,
  marks: readonly EdgeMark[],
  drawn: (mark: EdgeMark, path: string) => string,
): string => {
  const r = sizes.piece.corner;
  const on = (edge: Edge): EdgeMark[] => marks.filter((mark) => mark.edge === edge).sort((a, b) => a.at - b.at);
  const along = (mark: EdgeMark): string => {
    const tab = mark.shape === "tab";
    if (mark.edge === "bottom") return knob(mark.at, height, tab ? "down" : "up", -1);
    const right = mark.edge === "right";
    return knob(right ? width : 0, mark.at, right === tab ? "right" : "left", right ? 1 : -1);
  };
  const all = (edge: Edge): string[] => on(edge).map((mark) => drawn(mark, along(mark)));
  return [
    `M${r} 0L${n(width - r)} 0A${r} ${r} 0 0 1 ${n(width)} ${r}`,
    ...all("right"),
    `L${n(width)} ${n(height - r)}A${r} ${r} 0 0 1 ${n(width - r)} ${n(height)}`,
    ...all("bottom").reverse(),
    `L${r} ${n(height)}A${r} ${r} 0 0 1 0 ${n(height - r)}`,
    ...all("left").reverse(),
    `L0 ${r}A${r} ${r} 0 0 1 ${r} 0`,
  ].join("");
};

/** The outline of a piece, its top left corner at 0, 0: clockwise, with every tab and socket on its edge. */
export const outline = (width: number, height: number, marks: readonly EdgeMark[]): string =>
  `${corners(width, height, marks, (_, path) => path)}Z`;

/** The outline as a pen draws it: it leaves off around a socket whose rim is not the piece's own. */
export const rim = (width: number, height: number, marks: readonly EdgeMark[]): string =>
  corners(width, height, marks, (mark, path) => {
    if (mark.spared !== true) return path;
    const [from = "", to = ""] = [/^L([^C]+)/.exec(path)?.[1], / (\S+ \S+)$/.exec(path)?.[1]];
    return `L${from}M${to}`;
  });

/** The part of a piece's head from `from` to its right end, which carries the side's pattern. */
export const patternShape = (from: number, width: number, height: number): string => {
  const r = sizes.piece.corner;
  return `M${n(from)} 0L${n(width - r)} 0A${r} ${r} 0 0 1 ${n(width)} ${r}L${n(width)} ${n(height)}L${n(from)} ${n(height)}Z`;
};

/** The head of a piece, filled in its side's colour: round above, straight below. */
export const headShape = (width: number, height: number): string => {
  const r = sizes.piece.corner;
  return `M0 ${n(height)}L0 ${r}A${r} ${r} 0 0 1 ${r} 0L${n(width - r)} 0A${r} ${r} 0 0 1 ${n(width)} ${r}L${n(width)} ${n(height)}Z`;
};
