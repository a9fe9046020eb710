import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { bridgeBox } from "./homeView";

/** Board pixels: the view is taken in such steps, so that few moves of it change what is near. */
const TILE = 800;

interface Seen {
  readonly transform: readonly [x: number, y: number, zoom: number];
  readonly width: number;
  readonly height: number;
}

/** The part of the board in view and one step around it, as a text that stays the same while the view moves a little. */
export const nearKey = ({ transform: [x, y, zoom], width, height }: Seen): string => {
  const first = (from: number): number => Math.floor(-from / zoom / TILE) - 1;
  const last = (from: number, room: number): number => Math.ceil((room - from) / zoom / TILE) + 1;
  return [first(x), first(y), last(x, width), last(y, height)].join(" ");
};

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * The board with only those cards, pieces, stakes and bridges that lie near the view or are held: on a large board the
 * rest would cost time at each change though nobody sees it.
 */
export const nearBoard = (board: Board, key: string, held: ReadonlySet<string>): Board => {
  const [left = 0, top = 0, right = 0, bottom = 0] = key.split(" ").map((step) => Number(step) * TILE);
  const near: Box = { x: left, y: top, width: right - left, height: bottom - top };
  return {
    ...board,
    cards: board.cards.filter(({ card, box }) => overlaps(box, near) || held.has(card.id)),
    pieces: board.pieces.filter((piece) => overlaps(piece, near) || held.has(piece.role.id)),
    bridges: board.bridges.filter((bridge) => overlaps(bridgeBox(bridge), near)),
    stakes: board.stakes.filter(({ stake, box }) => overlaps(box, near) || held.has(stake.id)),
  };
};
