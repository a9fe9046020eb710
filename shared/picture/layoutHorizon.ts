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

/** The cards in the file's coordinates: placed ones where they were put, the others in rows below or from the top. */
export const layoutHorizon = (
  workshop: Workshop,
  left: number,
  across: number,
): { readonly cards: readonly CardBox[]; readonly top: number; readonly bottom: number } => {
  const { positions } = workshop.canvas;
  const sideAt = new Map(workshop.sides.map((side, at) => [side.id, at]));
  const taken = spaces();
  const made = new Map<string, CardBox>();
  const add = (card: Card, box: Box): void => {
    taken.take(box);
    made.set(card.id, { card, side: card.side === null ? -1 : (sideAt.get(card.side) ?? -1), box, ...textOf(card) });
  };
  let bottom = TOP - gap;
  for (const card of workshop.vision.cards) {
    const at = positions[card.id];
    if (!at) continue;
    const box = taken.free({ x: at.x, y: at.y, width, height: heightOf(textOf(card)) }, 6, 6);
    add(card, box);
    bottom = Math.max(bottom, box.y + box.height);
  }
  const rest = workshop.vision.cards.filter((card) => !positions[card.id]);
  const inRow = Math.max(1, Math.floor((across + gap) / (width + gap)));
  let y = bottom + gap;
  for (let from = 0; from < rest.length; from += inRow) {
    const row = rest.slice(from, from + inRow);
    const height = Math.max(...row.map((card) => heightOf(textOf(card))));
    for (const [at, card] of row.entries()) add(card, { x: left + at * (width + gap), y, width, height });
    bottom = y + height;
    y += height + gap;
  }
  const cards = workshop.vision.cards.flatMap((card) => made.get(card.id) ?? []);
  const top = cards.reduce((least, card) => Math.min(least, card.box.y), TOP);
  return { cards, top, bottom: Math.max(bottom, TOP) };
};
