import { gridLength } from "./grid";
import { sizes } from "./sizes";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The shape a table should have at best: width by height, a little wider than high, to be read at full size. */
const BEST = 1.15;

/** Rows get wider by a piece at a time: a word more somewhere seldom makes it another number of rows. */
const STEP = sizes.piece.width + sizes.block.gapX;

/** Rows begin at such steps: a line more in one of them seldom moves what lies below. */
const PITCH = 48;

interface Shelf {
  readonly items: readonly number[];
  readonly width: number;
  readonly height: number;
}

const fill = (items: readonly Size[], across: number, gapX: number): readonly Shelf[] => {
  const out: { items: number[]; width: number; height: number }[] = [];
  items.forEach((item, at) => {
    const shelf = out.at(-1);
    if (shelf && shelf.width + gapX + item.width <= across) {
      shelf.items.push(at);
      shelf.width += gapX + item.width;
      shelf.height = Math.max(shelf.height, item.height);
    } else out.push({ items: [at], width: item.width, height: item.height });
  });
  return out;
};

/**
 * Places for boxes in rows, in the order given, from x = 0, the rows beginning under each other, so that
 * what comes later moves nothing that lies before it.
 */
export const shelves = (
  items: readonly Size[],
  gapX: number,
  gapY: number,
): readonly { readonly x: number; readonly y: number }[] => {
  const widest = Math.max(0, ...items.map((item) => item.width));
  const area = items.reduce((sum, item) => sum + (item.width + gapX) * (item.height + gapY), 0);
  let best: readonly Shelf[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let across = widest; across <= Math.max(widest, Math.sqrt(area) * 2.2) + 1; across += STEP) {
    const rows = fill(items, across, gapX);
    const width = Math.max(0, ...rows.map((row) => row.width));
    const height = rows.reduce((sum, row) => sum + row.height + gapY, 0);
    const off = height === 0 ? 0 : Math.abs(Math.log(width / height / BEST));
    if (off < least) {
      least = off;
      best = rows;
    }
  }
  const places = items.map(() => ({ x: 0, y: 0 }));
  let y = 0;
  for (const row of best) {
    let x = 0;
    for (const at of row.items) {
      places[at] = { x, y };
      x += gridLength((items[at]?.width ?? 0) + gapX);
    }
    y += Math.ceil((row.height + gapY) / PITCH) * PITCH;
  }
  return places;
};
