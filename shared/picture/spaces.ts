import { gridDown, gridUp } from "./grid";

/** A place on the board or within something drawn, CSS pixels at 100 %. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the board, CSS pixels at 100 %. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes that already lie on the board. */
export interface Spaces {
  take(box: Box): void;
  /** Whether the box overlaps none, with so much air around. */
  isFree(box: Box, gapX: number, gapY: number): boolean;
  /** The place nearest to the wished one at which the box overlaps none, with so much air around. */
  free(wish: Box, gapX: number, gapY: number): Box;
}

/** What was put by hand has so much air around it at least: tabs stick out. */
export const AIR = 24;

const CELL = 400;

/** Whether two boxes overlap, or lie nearer to each other than the gaps. */
export const overlap = (a: Box, b: Box, gapX = 0, gapY = 0): boolean =>
  a.x < b.x + b.width + gapX &&
  b.x < a.x + a.width + gapX &&
  a.y < b.y + b.height + gapY &&
  b.y < a.y + a.height + gapY;

/** The smallest box around boxes; null where there are none. */
export const around = (boxes: readonly Box[]): Box | null => {
  const [first] = boxes;
  if (!first) return null;
  let [left, top, right, bottom] = [first.x, first.y, first.x + first.width, first.y + first.height];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
};

/** Keeps boxes apart; a grid of cells keeps it quick with thousands. */
export const spaces = (): Spaces => {
  const cells = new Map<string, Box[]>();
  const keys = (box: Box, gapX: number, gapY: number): string[] => {
    const out: string[] = [];
    const [x0, x1] = [Math.floor((box.x - gapX) / CELL), Math.floor((box.x + box.width + gapX) / CELL)];
    const [y0, y1] = [Math.floor((box.y - gapY) / CELL), Math.floor((box.y + box.height + gapY) / CELL)];
    for (let x = x0; x <= x1; x += 1) for (let y = y0; y <= y1; y += 1) out.push(`${x} ${y}`);
    return out;
  };
  const hits = (box: Box, gapX: number, gapY: number): readonly Box[] => {
    const out = new Set<Box>();
    for (const key of keys(box, gapX, gapY))
      for (const other of cells.get(key) ?? []) if (overlap(box, other, gapX, gapY)) out.add(other);
    return [...out];
  };
  return {
    take: (box) => {
      for (const key of keys(box, 0, 0)) {
        const list = cells.get(key);
        if (list) list.push(box);
        else cells.set(key, [box]);
      }
    },
    isFree: (box, gapX, gapY) => hits(box, gapX, gapY).length === 0,
    free: (wish, gapX, gapY) => {
      if (hits(wish, gapX, gapY).length === 0) return wish;
      // From what is in the way to the places right beside it, nearest first; below is always possible at last.
      const far = (box: Box): number => Math.abs(box.x - wish.x) + Math.abs(box.y - wish.y);
      const tried = new Set<string>();
      let open: Box[] = [wish];
      for (let round = 0; round < 60; round += 1) {
        open.sort((a, b) => far(a) - far(b));
        const here = open.shift();
        if (!here) break;
        const inWay = hits(here, gapX, gapY);
        if (inWay.length === 0) return here;
        for (const other of inWay) {
          const beside: Box[] = [
            { ...here, y: gridUp(other.y + other.height + gapY) },
            { ...here, x: gridUp(other.x + other.width + gapX) },
            { ...here, x: gridDown(other.x - here.width - gapX) },
          ];
          for (const box of beside) {
            const key = `${box.x} ${box.y}`;
            if (!tried.has(key)) {
              tried.add(key);
              open.push(box);
            }
          }
        }
        open = open.slice(0, 40);
      }
      let below = wish;
      for (let inWay = hits(below, gapX, gapY); inWay.length > 0; inWay = hits(below, gapX, gapY))
        below = { ...below, y: gridUp(Math.max(...inWay.map((other) => other.y + other.height)) + gapY) };
      return below;
    },
  };
};
