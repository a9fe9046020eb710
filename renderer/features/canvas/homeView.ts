import type { Board } from "@shared/picture/board";
import { around, type Box } from "@shared/picture/spaces";
import type { Step } from "@shared/workshop/setting";
import { bridgeBox } from "./bridgeBox";
import { isLarge } from "./overviewShapes";

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Air around what is shown; less of it in a small window. */
const airIn = (width: number): number => Math.min(28, width / 64);

/** The gauge and the tools lie over the lowest part of the table: what is shown whole keeps clear of them. */
export const UNDER_TOOLS = 58;

/** The bar of what is selected lies over the top of the table. */
export const UNDER_BAR = 54;

/** So much of the horizon is seen beside what stands on it. */
const BESIDE = 16;

/** The horizon as far as something stands on it. */
const acrossHorizon = ({ horizon, statement, cards }: Board): Box => {
  const { x, width } = around([statement.box, ...cards.map((card) => card.box)]) ?? horizon;
  return { ...horizon, x: x - BESIDE, width: width + 2 * BESIDE };
};

/** What a step is about, on the board. */
export const homeBox = (board: Board, step: Step): Box => {
  const pieces = board.pieces.map((piece) => ({
    x: piece.x - 12,
    y: piece.y,
    width: piece.width + 24,
    height: piece.height,
  }));
  const stakes = board.stakes.map((stake) => stake.box);
  const lines = board.bridges.map(bridgeBox);
  const withLabel = (box: Box): Box => ({ ...box, y: box.y - 40, height: box.height + 40 });
  switch (step) {
    case "welcome":
    case "vision":
      return acrossHorizon(board);
    case "interests":
    case "qualify":
      return withLabel(around(board.seats.map((seat) => seat.box)) ?? board.seatBand);
    case "jigsaw":
      return withLabel(around([...pieces, ...lines]) ?? board.table);
    case "ownership":
      return withLabel(around([...pieces, ...lines, ...stakes]) ?? board.table);
    default:
      return board.bounds;
  }
};

/** The horizon is read by all: rather its beginning in letters that can be read than all of it in letters that can't. */
const leastOf = (step: Step): number => (step === "welcome" || step === "vision" ? 0.55 : 0.3);

/** The stakes lie around the pieces: they are looked at with them, though smaller. */
const readableOf = (step: Step): number => (step === "ownership" ? 0.6 : 0.9);

/**
 * The view that shows a box: its whole width, unless that would make it smaller than `least`; its whole height too,
 * unless that would make it smaller than `readable`: then its top, to be read on downwards. `above` is kept free over it.
 * What is not as high as the room stands in the middle of it, with as much as follows `below` it on the board.
 */
export const viewOf = (
  box: Box,
  room: { readonly width: number; readonly height: number },
  limits: {
    readonly least: number;
    readonly readable: number;
    readonly most: number;
    readonly above?: number;
    readonly below?: number;
  },
): Viewport => {
  const air = airIn(room.width);
  const top = Math.max(air, limits.above ?? 0);
  const wide = (room.width - 2 * air) / Math.max(1, box.width);
  const low = room.height - UNDER_TOOLS;
  const high = (low - air - top) / Math.max(1, box.height);
  const zoom = Math.max(limits.least, Math.min(limits.most, wide, Math.max(high, limits.readable)));
  const x = box.width * zoom <= room.width ? (room.width - box.width * zoom) / 2 - box.x * zoom : air - box.x * zoom;
  const fits = box.height * zoom <= low - air - top + 0.5;
  const middle = Math.max(top, Math.min((low - (box.height + (limits.below ?? 0)) * zoom) / 2, 96));
  const y = (fits ? middle : top) - box.y * zoom;
  return { x, y, zoom };
};

/** A large table is drawn from afar: better seen whole than its bare corner from near. */
const WHOLE = 0.02;

/** The view a step is opened with. */
export const homeView = (
  board: Board,
  step: Step,
  room: { readonly width: number; readonly height: number },
): Viewport => {
  const box = homeBox(board, step);
  const below = Math.max(0, board.bounds.y + board.bounds.height - (box.y + box.height));
  return viewOf(box, room, {
    least: isLarge(board) ? WHOLE : leastOf(step),
    readable: readableOf(step),
    most: 1.25,
    below,
  });
};
