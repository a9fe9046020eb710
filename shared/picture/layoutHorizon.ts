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

const texts = new WeakMap<Card, Lines>();
const textOf = (card: Card): Lines => {
  const before = texts.get(card);
  if (before) return before;
  const made = { lines: wrap(card.text, width - 2 * padX - 3, styles.card, maxLines), rtl: isRtl(card.text) };
  texts.set(card, made);
  return made;
};

const heightOf = (lines: Lines): number => Math.max(1, lines.lines.length) * lineHeight.card + 2 * padY + foot;

interface Placed {
  readonly cards: readonly Card[];
  readonly sides: Workshop["sides"];
  readonly boxes: readonly CardBox[];
}
// What people placed lies where it lay while the same cards lie at the same places, whatever is typed besides.
const laid = new WeakMap<Workshop["canvas"]["positions"], Placed>();

/** The cards that people placed, one after the other: who comes later gives way. */
const placedBoxes = (
  { sides, canvas: { positions } }: Workshop,
  cards: readonly Card[],
  boxOf: (card: Card, box: Box) => CardBox,
): readonly CardBox[] => {
  const before = laid.get(positions);
  if (
    before?.sides === sides &&
    before.cards.length === cards.length &&
    before.cards.every((card, at) => card === cards[at])
  )
    return before.boxes;
  const taken = spaces();
  const boxes = cards.flatMap((card) => {
    const at = positions[card.id];
    if (!at) return [];
    const box = taken.free({ x: at.x, y: at.y, width, height: heightOf(textOf(card)) }, 6, 6);
    taken.take(box);
    return [boxOf(card, box)];
  });
  laid.set(positions, { cards, sides, boxes });
  return boxes;
};

/** The cards in the file's coordinates: placed ones where they were put, the others in rows below or from the top. */
export const layoutHorizon = (
  workshop: Workshop,
  left: number,
  across: number,
): { readonly cards: readonly CardBox[]; readonly top: number; readonly bottom: number } => {
  const { positions } = workshop.canvas;
  const sideAt = new Map(workshop.sides.map((side, at) => [side.id, at]));
  const boxOf = (card: Card, box: Box): CardBox => ({
    card,
    side: card.side === null ? -1 : (sideAt.get(card.side) ?? -1),
    box,
    ...textOf(card),
  });
  const isPlaced = workshop.vision.cards.map((card) => Boolean(positions[card.id]));
  const placed = placedBoxes(
    workshop,
    workshop.vision.cards.filter((_, at) => isPlaced[at]),
    boxOf,
  );
  let bottom = TOP - gap;
  for (const { box } of placed) bottom = Math.max(bottom, box.y + box.height);
  const rest = workshop.vision.cards.filter((_, at) => !isPlaced[at]);
  const inRows: CardBox[] = [];
  const inRow = Math.max(1, Math.floor((across + gap) / (width + gap)));
  let y = bottom + gap;
  for (let from = 0; from < rest.length; from += inRow) {
    const row = rest.slice(from, from + inRow);
    const height = Math.max(...row.map((card) => heightOf(textOf(card))));
    for (const [at, card] of row.entries())
      inRows.push(boxOf(card, { x: left + at * (width + gap), y, width, height }));
    bottom = y + height;
    y += height + gap;
  }
  const [first, second] = [placed.values(), inRows.values()];
  const cards = isPlaced.flatMap((one) => (one ? first : second).next().value ?? []);
  const top = cards.reduce((least, card) => Math.min(least, card.box.y), TOP);
  return { cards, top, bottom: Math.max(bottom, TOP) };
};
