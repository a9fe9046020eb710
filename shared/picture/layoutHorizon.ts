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
const placedBoxes = (workshop: Workshop, boxOf: (card: Card, box: Box) => CardBox): readonly CardBox[] => {
  const { positions } = workshop.canvas;
  const { sides } = workshop;
  const cards = workshop.vision.cards.filter((card) => positions[card.id]);
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
  const made = new Map(placedBoxes(workshop, boxOf).map((one) => [one.card.id, one]));
  let bottom = TOP - gap;
  for (const { box } of made.values()) bottom = Math.max(bottom, box.y + box.height);
  const rest = workshop.vision.cards.filter((card) => !positions[card.id]);
  const inRow = Math.max(1, Math.floor((across + gap) / (width + gap)));
  let y = bottom + gap;
  for (let from = 0; from < rest.length; from += inRow) {
    const row = rest.slice(from, from + inRow);
    const height = Math.max(...row.map((card) => heightOf(textOf(card))));
    for (const [at, card] of row.entries())
      made.set(card.id, boxOf(card, { x: left + at * (width + gap), y, width, height }));
    bottom = y + height;
    y += height + gap;
  }
  const cards = workshop.vision.cards.flatMap((card) => made.get(card.id) ?? []);
  const top = cards.reduce((least, card) => Math.min(least, card.box.y), TOP);
  return { cards, top, bottom: Math.max(bottom, TOP) };
};
