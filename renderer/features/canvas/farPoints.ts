import type { Board, Bridge } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { bridgeBox } from "./bridgeBox";
import type { FarColours } from "./farColours";
import { bridgeFades, clearness, type FarLook, type FarShape, farLists, markOf, UNTRACED } from "./overviewShapes";

/** In pixels: light around a thing, the accent around what is selected, coloured edge, mark and how far it stands out. */
const sizes = { lit: 4, selected: 2, edge: 2, mark: 8, markOut: 3, line: 1 } as const;
/** Nothing reaches further out of its box, in pixels. */
const REACH = 5;

/** The points of a canvas, row by row. */
export interface Points {
  readonly data: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** How the board lies on the canvas. */
export interface FarView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** Points a pixel. */
  readonly scale: number;
}

/** Whole points; right and bottom are the first ones outside. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The view in whole points, so that nothing changes its width while the view moves on. */
const inPoints = ({ x, y, zoom, scale }: FarView) => ({
  left: Math.round(x * scale),
  top: Math.round(y * scale),
  by: zoom * scale,
  lit: Math.round(sizes.lit * scale),
  selected: Math.round(sizes.selected * scale),
  edge: Math.max(1, Math.round(sizes.edge * scale)),
  mark: Math.round(sizes.mark * scale),
  markOut: Math.round(sizes.markOut * scale),
  line: Math.max(1, Math.round(sizes.line * scale)),
  reach: Math.ceil(REACH * scale) + 1,
});
type InPoints = ReturnType<typeof inPoints>;

/** A colour seen as clearly, from 0 to 1. */
const faded = (colour: number, clear: number): number => {
  if (clear === 1) return colour;
  const bytes = new Uint8ClampedArray(new Uint32Array([colour]).buffer);
  bytes[3] = Math.round((bytes[3] ?? 0) * clear);
  return new Uint32Array(bytes.buffer)[0] ?? 0;
};

/** Fills what of a rectangle lies in a part. */
const fill = (
  { data, width }: Points,
  part: Part,
  left: number,
  top: number,
  right: number,
  bottom: number,
  colour: number,
): void => {
  const from = Math.max(left, part.left);
  const to = Math.min(right, part.right);
  if (from >= to) return;
  const last = Math.min(bottom, part.bottom);
  for (let row = Math.max(top, part.top); row < last; row += 1) data.fill(colour, row * width + from, row * width + to);
};

/** What the board is painted on, and in which colours. */
export interface FarPaint {
  readonly points: Points;
  readonly colours: FarColours;
}

/** All that each thing is painted with. */
interface Painting extends FarPaint {
  readonly look: FarLook;
  readonly at: InPoints;
}

const paintShape = ({ points: on, colours, look, at }: Painting, part: Part, shape: FarShape): void => {
  const { id, box, side, head, paper } = shape;
  const clear = clearness(look, shape);
  const left = Math.round(box.x * at.by) + at.left;
  const top = Math.round(box.y * at.by) + at.top;
  const right = Math.max(left + 1, Math.round((box.x + box.width) * at.by) + at.left);
  const bottom = Math.max(top + 1, Math.round((box.y + box.height) * at.by) + at.top);
  const around = (out: number, colour: number): void =>
    fill(on, part, left - out, top - out, right + out, bottom + out, faded(colour, clear));
  if (look.lit.has(id)) around(at.lit, colours.lit);
  if (look.selection.has(id)) around(at.selected, colours.selected);
  const ground = paper ? colours.paper : colours.tint(side);
  const edge = colours.fill(side);
  fill(on, part, left, top, right, bottom, faded(ground, clear));
  const across = head > 0 ? right : Math.min(right, left + at.edge);
  const down = head > 0 ? Math.min(bottom, top + Math.max(at.edge, Math.round(head * at.by))) : bottom;
  fill(on, part, left, top, across, down, faded(edge, clear));
  const mark = markOf(look, id);
  if (mark === null) return;
  const from = right - at.mark + at.markOut;
  const above = top - at.markOut;
  fill(on, part, from, above, from + at.mark, above + at.mark, faded(colours[mark], clear));
};

const paintLine = ({ points: on, colours, look, at }: Painting, part: Part, bridge: Bridge): void => {
  const solid = colours.fill(bridge.giver);
  const colour = bridgeFades(look, bridge) ? faded(solid, UNTRACED) : solid;
  for (const { under, points } of bridge.stretches) {
    if (under) continue;
    let [fromX, fromY] = [0, 0];
    for (const [place, { x, y }] of points.entries()) {
      const toX = Math.round(x * at.by) + at.left;
      const toY = Math.round(y * at.by) + at.top;
      // Level, then upright: one of the two has no length.
      if (place > 0) {
        fill(on, part, Math.min(fromX, toX), fromY, Math.max(fromX, toX) + at.line, fromY + at.line, colour);
        fill(on, part, toX, Math.min(fromY, toY), toX + at.line, Math.max(fromY, toY) + at.line, colour);
      }
      fromX = toX;
      fromY = toY;
    }
  }
};

/** What of the canvas a box and all that reaches out of it can touch. */
const partOf = (box: Box, at: InPoints, { width, height }: Points): Part => ({
  left: Math.max(0, Math.round(box.x * at.by) + at.left - at.reach),
  top: Math.max(0, Math.round(box.y * at.by) + at.top - at.reach),
  right: Math.min(width, Math.round((box.x + box.width) * at.by) + at.left + at.reach),
  bottom: Math.min(height, Math.round((box.y + box.height) * at.by) + at.top + at.reach),
});

const paintPart = (painting: Painting, part: Part, board: Board): void => {
  const { points, at } = painting;
  fill(points, part, part.left, part.top, part.right, part.bottom, 0);
  // In the board's units: most of thousands of things lies elsewhere.
  const air = at.reach + 1;
  const left = (part.left - at.left - air) / at.by;
  const top = (part.top - at.top - air) / at.by;
  const right = (part.right - at.left + air) / at.by;
  const bottom = (part.bottom - at.top + air) / at.by;
  const isIn = (box: Box): boolean =>
    box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top;
  for (const list of Object.values(farLists(board)))
    for (const shape of list) if (isIn(shape.box)) paintShape(painting, part, shape);
  for (const bridge of board.bridges) if (isIn(bridgeBox(bridge))) paintLine(painting, part, bridge);
};

/** Paints the board as it is seen from afar, all of it or what lies in boxes of it, and says what was painted. */
export const paintFar = (
  paint: FarPaint,
  board: Board,
  look: FarLook,
  view: FarView,
  within: readonly Box[] | "all",
): readonly Part[] => {
  const { points, colours } = paint;
  const painting: Painting = { points, colours, look, at: inPoints(view) };
  const whole: Part = { left: 0, top: 0, right: points.width, bottom: points.height };
  const parts = (within === "all" ? [whole] : within.map((box) => partOf(box, painting.at, points))).filter(
    ({ left, top, right, bottom }) => left < right && top < bottom,
  );
  for (const part of parts) paintPart(painting, part, board);
  return parts;
};
