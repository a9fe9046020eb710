import type { Board } from "@shared/picture/board";
import { type Box, overlap } from "@shared/picture/spaces";
import { bridgeBox } from "./bridgeBox";

/** Board pixels: the view is taken in such steps, so that few moves of it change what is near. */
const TILE = 160;

interface Seen {
  readonly transform: readonly [x: number, y: number, zoom: number];
  readonly width: number;
  readonly height: number;
}

/**
 * In steps: so much lies around the view at least when a part is taken, and the part stays until the view comes closer to
 * its edge or it is that much too large.
 */
const MARGIN = 0.5;
const CLOSE = 0.25;
const TOO_LARGE = 4;

const steps = (key: string): readonly [left: number, top: number, right: number, bottom: number] => {
  const [left = 0, top = 0, right = 0, bottom = 0] = key.split(" ").map(Number);
  return [left, top, right, bottom];
};

/**
 * The part of the board in view and a little around it, as a text. It stays the one before while that still lies well
 * around the view: a hand that trembles at the edge of a step changes nothing.
 */
export const nearKey = ({ transform: [x, y, zoom], width, height }: Seen, before = ""): string => {
  const view = [-x, -y, width - x, height - y].map((edge) => edge / zoom / TILE);
  const [left = 0, top = 0, right = 0, bottom = 0] = view;
  if (before !== "") {
    const near = steps(before);
    const around = Math.min(left - near[0], top - near[1], near[2] - right, near[3] - bottom);
    const spare = Math.max(near[2] - near[0] - (right - left), near[3] - near[1] - (bottom - top));
    if (around >= CLOSE && spare <= TOO_LARGE) return before;
  }
  return [
    Math.floor(left - MARGIN),
    Math.floor(top - MARGIN),
    Math.ceil(right + MARGIN),
    Math.ceil(bottom + MARGIN),
  ].join(" ");
};

/**
 * The board with only those cards, pieces, stakes and bridges that lie near the view or are held: on a large board the
 * rest would cost time at each change though nobody sees it.
 */
export const nearBoard = (board: Board, key: string, held: ReadonlySet<string>): Board => {
  const [left, top, right, bottom] = steps(key);
  const near: Box = {
    x: left * TILE,
    y: top * TILE,
    width: (right - left) * TILE,
    height: (bottom - top) * TILE,
  };
  return {
    ...board,
    cards: board.cards.filter(({ card, box }) => overlap(box, near) || held.has(card.id)),
    pieces: board.pieces.filter((piece) => overlap(piece, near) || held.has(piece.role.id)),
    bridges: board.bridges.filter((bridge) => overlap(bridgeBox(bridge), near)),
    stakes: board.stakes.filter(({ stake, box }) => overlap(box, near) || held.has(stake.id)),
  };
};
