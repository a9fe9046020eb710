import { onceFor } from "../lib/onceFor";
import type { Card } from "../workshop/vision";
import type { Workshop } from "../workshop/workshop";
import type { CardBox, Lines } from "./board";
import { isRtl } from "./planPiece";
import { lineHeight, sizes, type as styles } from "./sizes";
import { type Box, spaces } from "./spaces";
import { wrap } from "./wrap";

const { width, padX, padY, gap, foot, maxLines } = sizes.card;
/** Where the first row of cards lies in the file's own coordinates. */
const TOP = -420;
/** How wide five cards beside each other are. */
export const FIVE = 5 * width + 4 * gap;
/** Up to so many cards stand in rows of five, to be read on a small screen; more of them fill the whole width. */
const FEW = 40;

const linesOf = (text: string): Lines["lines"] => wrap(text, width - 2 * padX - 3, styles.card, maxLines);

const textOf = onceFor((card: Card): Lines => ({ lines: linesOf(card.text), rtl: isRtl(card.text) }));

/** How high a card with these lines is by itself; beside higher ones in a row it is as high as they are. */
export const heightOfCard = ({ lines }: Pick<Lines, "lines">): number =>
  Math.max(1, lines.length) * lineHeight.card + 2 * padY + foot;

/** How high a card with this text is. */
export const cardHeight = (text: string): number => heightOfCard({ lines: linesOf(text) });

/** Boxes of cards, and how far they reach; without cards they begin nowhere. */
interface Placed {
  readonly boxes: readonly CardBox[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
// What people placed lies where it lay while the same cards lie at the same places, whatever is typed besides.
const laid = new WeakMap<
  Workshop["canvas"]["positions"],
  Placed & { readonly cards: readonly Card[]; readonly sides: Workshop["sides"] }
>();

/** The cards that people placed, one after the other: who comes later gives way. */
const placedBoxes = (
  { sides, canvas: { positions } }: Workshop,
  cards: readonly Card[],
  boxOf: (card: Card, box: Box) => CardBox,
): Placed => {
  const before = laid.get(positions);
  if (
    before?.sides === sides &&
    before.cards.length === cards.length &&
    before.cards.every((card, at) => card === cards[at])
  )
    return before;
  const taken = spaces();
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, TOP, TOP - gap];
  const boxes = cards.flatMap((card) => {
    const at = positions[card.id];
    if (!at) return [];
    const box = taken.free({ x: at.x, y: at.y, width, height: heightOfCard(textOf(card)) }, 6, 6);
    taken.take(box);
    left = Math.min(left, box.x);
    right = Math.max(right, box.x + box.width);
    top = Math.min(top, box.y);
    bottom = Math.max(bottom, box.y + box.height);
    return [boxOf(card, box)];
  });
  const placed = { boxes, left, right, top, bottom };
  laid.set(positions, { ...placed, cards, sides });
  return placed;
};

/** From this height on, in CSS pixels, a horizon grows in steps and not with each row of its cards. */
const HIGH = 2048;

/**
 * How far down a horizon reaches: a high one in steps of an eighth of its height at most, so that on a large board one more
 * card seldom moves all that lies below it.
 */
const bottomOf = (top: number, bottom: number): number => {
  const height = bottom - top;
  if (height < HIGH) return bottom;
  const step = 2 ** Math.floor(Math.log2(height / 8));
  return top + Math.ceil(height / step) * step;
};

const lately = new WeakMap<Card, CardBox>();

/** The card's box; the same object while it lies there. */
const kept = (made: CardBox): CardBox => {
  const before = lately.get(made.card);
  const { x, y, width: wide, height } = made.box;
  if (
    before?.side === made.side &&
    before.box.x === x &&
    before.box.y === y &&
    before.box.width === wide &&
    before.box.height === height
  )
    return before;
  lately.set(made.card, made);
  return made;
};

/** Where rows of so many cards begin, and how wide they are: as those that people placed, else five in the middle. */
const rowsOf = (count: number, placed: Placed, least: number, most: number): { left: number; across: number } => {
  if (count > FEW) return { left: least, across: most - least };
  const left = placed.boxes.length === 0 ? -FIVE / 2 : placed.left;
  const across = Math.max(FIVE, placed.right - placed.left);
  return { left: Math.max(least, Math.min(left, most - across)), across };
};

/**
 * The cards in the file's coordinates, between `least` and `most` from left to right: placed ones where they were put, the
 * others in rows below or from the top. `left` is where the horizon's own begins.
 */
export const layoutHorizon = (
  workshop: Workshop,
  least: number,
  most: number,
): { readonly cards: readonly CardBox[]; readonly left: number; readonly top: number; readonly bottom: number } => {
  const { positions } = workshop.canvas;
  const sideAt = new Map(workshop.sides.map((side, at) => [side.id, at]));
  const boxOf = (card: Card, box: Box): CardBox => ({
    card,
    side: card.side === null ? -1 : (sideAt.get(card.side) ?? -1),
    box,
    ...textOf(card),
  });
  const [byHand, rest]: [Card[], Card[]] = [[], []];
  for (const card of workshop.vision.cards) (positions[card.id] ? byHand : rest).push(card);
  const placed = placedBoxes(workshop, byHand, boxOf);
  const { left, across } = rowsOf(rest.length, placed, least, most);
  let { bottom } = placed;
  const inRows: CardBox[] = [];
  const inRow = Math.max(1, Math.floor((across + gap) / (width + gap)));
  let y = bottom + gap;
  for (let from = 0; from < rest.length; from += inRow) {
    const row = rest.slice(from, from + inRow);
    const height = Math.max(...row.map((card) => heightOfCard(textOf(card))));
    for (const [at, card] of row.entries())
      inRows.push(kept(boxOf(card, { x: left + at * (width + gap), y, width, height })));
    bottom = y + height;
    y += height + gap;
  }
  // In the order of the document again.
  const cards: CardBox[] = [];
  let [nextByHand, nextInRows] = [0, 0];
  for (const card of workshop.vision.cards) {
    const isByHand = byHand[nextByHand] === card;
    const box = isByHand ? placed.boxes[nextByHand] : inRows[nextInRows];
    if (isByHand) nextByHand += 1;
    else nextInRows += 1;
    if (box) cards.push(box);
  }
  const begins = rest.length > 0 || cards.length === 0 ? Math.min(left, placed.left) : placed.left;
  return { cards, left: begins, top: placed.top, bottom: bottomOf(placed.top, Math.max(bottom, TOP)) };
};
