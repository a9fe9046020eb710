import type { Position } from "../workshop/workshop";
import { cardHeight } from "./layoutHorizon";
import { sizes } from "./sizes";

const { width, gap } = sizes.card;

/** Where new cards lie that were let go together: in rows from a place, as many beside each other as there is room. */
export const cardRows = (
  texts: readonly string[],
  { x, y, across }: Position & { readonly across: number },
): readonly Position[] => {
  const inRow = Math.max(1, Math.floor((across + gap) / (width + gap)));
  const places: Position[] = [];
  let top = y;
  for (let from = 0; from < texts.length; from += inRow) {
    const row = texts.slice(from, from + inRow);
    for (const at of row.keys()) places.push({ x: x + at * (width + gap), y: top });
    top += Math.max(...row.map(cardHeight)) + gap;
  }
  return places;
};
