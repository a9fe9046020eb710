import { extent } from "./extent";
import { gridLength } from "./grid";
import { sizes } from "./sizes";
import { spaces } from "./spaces";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The table gets wider by a piece at a time: a word more somewhere seldom makes it another width. */
const STEP = sizes.piece.width + sizes.block.gapX;

/** Boxes begin at such steps: a line more in one of them seldom moves what lies below. */
const PITCH = 48;

/** With more boxes than this they are laid in rows, whatever stays empty between them. */
const MANY = 80;

type Spots = readonly { readonly x: number; readonly y: number }[];

interface Gaps {
  readonly x: number;
  readonly y: number;
}

const pitch = (height: number): number => Math.ceil(height / PITCH) * PITCH;

const inRows = (items: readonly Size[], across: number, gaps: Gaps): Spots => {
  let [x, y, height] = [0, 0, 0];
  return items.map((item) => {
    if (x > 0 && x + item.width > across) {
      y += pitch(height + gaps.y);
      [x, height] = [0, 0];
    }
    const spot = { x, y };
    x += gridLength(item.width + gaps.x);
    height = Math.max(height, item.height);
    return spot;
  });
};

/** Each box as far up, then as far left, as there is room for it in line with those before it. */
const fitted = (items: readonly Size[], across: number, gaps: Gaps): Spots => {
  const taken = spaces();
  const spots = [{ x: 0, y: 0 }];
  return items.map((item) => {
    const fits = (spot: { x: number; y: number }): boolean =>
      (spot.x === 0 || spot.x + item.width <= across) &&
      taken.isFree({ ...spot, ...sizeOf(item) }, gaps.x - 1, gaps.y - 1);
    spots.sort((a, b) => a.y - b.y || a.x - b.x);
    const spot = spots.find(fits) ?? { x: 0, y: Math.max(...spots.map((one) => one.y)) };
    taken.take({ ...spot, ...sizeOf(item) });
    const right = spot.x + gridLength(item.width + gaps.x);
    const below = spot.y + pitch(item.height + gaps.y);
    spots.push({ x: right, y: spot.y }, { x: spot.x, y: below }, { x: 0, y: below });
    return spot;
  });
};

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/**
 * Places for boxes, in the order given, from x = 0: the whole as near to the shape of a screen as can be, so that it is seen
 * as large as can be.
 */
export const shelves = (items: readonly Size[], gapX: number, gapY: number): Spots => {
  const gaps = { x: gapX, y: gapY };
  const widest = Math.max(0, ...items.map((item) => item.width));
  const area = items.reduce((sum, item) => sum + (item.width + gapX) * (item.height + gapY), 0);
  let best: Spots = [];
  let least = Number.POSITIVE_INFINITY;
  for (let across = widest; across <= Math.max(widest, Math.sqrt(area) * 2.2) + 1; across += STEP) {
    const spots = items.length > MANY ? inRows(items, across, gaps) : fitted(items, across, gaps);
    const width = Math.max(0, ...items.map((item, at) => (spots[at]?.x ?? 0) + item.width));
    const height = Math.max(0, ...items.map((item, at) => (spots[at]?.y ?? 0) + item.height));
    const far = extent({ width, height });
    if (far < least - 1) {
      least = far;
      best = spots;
    }
  }
  return best;
};
