import type { Workshop } from "../workshop/workshop";
import type { Board, Bridge, CardBox } from "./board";
import { layoutHorizon } from "./layoutHorizon";
import { layoutSeats } from "./layoutSeats";
import { layoutTable } from "./layoutTable";
import { isRtl, type PictureLabels } from "./planPiece";
import { lineHeight, sizes, type as styles } from "./sizes";
import type { Box } from "./spaces";
import { wrap } from "./wrap";

export interface LayoutOptions {
  /** false: assembled. */
  readonly placed?: boolean;
}

const { padX, label, bottom: bandBottom } = sizes.band;
/** Five cards beside each other. */
const LEAST = 5 * sizes.card.width + 4 * sizes.card.gap;
const SEAT_LEAST = 400;
/** Room for the first card's button. */
const NO_CARDS = 30;
/** Wider seats would only put more air between an interest and what protects it. */
const SEAT_MOST = 580;

/** The table's own part, and all it was laid out from: a card that is typed does not move the pieces. */
interface Laid {
  readonly from: readonly unknown[];
  readonly table: ReturnType<typeof layoutTable>;
}
const laid = new WeakMap<Workshop["roles"], Laid>();

const tableOf = (workshop: Workshop, labels: PictureLabels, placed: boolean): ReturnType<typeof layoutTable> => {
  const from = [workshop.joints, workshop.sides, workshop.ownership, workshop.canvas, labels, placed];
  const before = laid.get(workshop.roles);
  if (before?.from.every((one, at) => one === from[at])) return before.table;
  const table = layoutTable(workshop, labels, placed);
  laid.set(workshop.roles, { from, table });
  return table;
};

const down = (box: Box, by: number): Box => ({ x: box.x, y: box.y + by, width: box.width, height: box.height });

/** A bridge that lies so much lower. */
const bridgeDown = (bridge: Bridge, by: number): Bridge => {
  const lower = <T extends { readonly y: number }>(point: T): T => ({ ...point, y: point.y + by });
  return {
    ...bridge,
    from: lower(bridge.from),
    to: lower(bridge.to),
    stretches: bridge.stretches.map(({ under, points }) => ({ under, points: points.map(lower) })),
  };
};

type OnBoard = Pick<Board, "pieces" | "stakes" | "bridges">;
const lowered = new WeakMap<ReturnType<typeof layoutTable>, { readonly by: number; readonly onBoard: OnBoard }>();

/** The table's things at their places on the board; the same objects while the table and its place are the same. */
const onBoardOf = (table: ReturnType<typeof layoutTable>, by: number): OnBoard => {
  const before = lowered.get(table);
  if (before?.by === by) return before.onBoard;
  const pieces = table.pieces.map((piece) => ({ ...piece, y: piece.y + by }));
  const stakes = table.stakes.map((stake) => ({ ...stake, box: down(stake.box, by) }));
  const onBoard = { pieces, stakes, bridges: table.bridges.map((bridge) => bridgeDown(bridge, by)) };
  lowered.set(table, { by, onBoard });
  return onBoard;
};

const moved = new WeakMap<CardBox, CardBox>();

/** A card at its place on the board; the same object while it lies there. */
const onHorizon = (card: CardBox, by: number): CardBox => {
  const before = moved.get(card);
  if (before?.box.y === card.box.y + by) return before;
  const now = { ...card, box: down(card.box, by) };
  moved.set(card, now);
  return now;
};

/**
 * The whole board: horizon above, table in the middle, seats below. What people placed lies where they put it
 * (in its band; what is joined lies together), the rest is laid out, and nothing overlaps.
 */
export const layout = (workshop: Workshop, labels: PictureLabels, options: LayoutOptions = {}): Board => {
  const placed = options.placed ?? true;
  const table = tableOf(workshop, labels, placed);
  const at = placed ? workshop : { ...workshop, canvas: { ...workshop.canvas, positions: {} } };
  const seatsWide = workshop.sides.length * (SEAT_LEAST + sizes.seat.gap) - sizes.seat.gap;
  const half = Math.max(LEAST, seatsWide) / 2;
  const cardXs = at.vision.cards.flatMap((card) => at.canvas.positions[card.id]?.x ?? []);
  const least = cardXs.reduce((left, x) => Math.min(left, x), Math.min(table.left - 20, -half));
  const most = cardXs.reduce((right, x) => Math.max(right, x + sizes.card.width), Math.max(table.right + 20, half));
  const cards = layoutHorizon(at, least, most - least);
  const left = cards.cards.reduce((edge, card) => Math.min(edge, card.box.x), least);
  const right = cards.cards.reduce((edge, card) => Math.max(edge, card.box.x + card.box.width), most);
  const across = right - left;

  const text = workshop.vision.statement;
  const lines = text.trim() === "" ? [] : wrap(text, Math.min(across, 860), styles.statement, 5);
  const statement = {
    x: left,
    y: label + 10,
    width: Math.min(across, 860),
    height: Math.max(1, lines.length) * lineHeight.statement,
  };
  const cardsTop = statement.y + statement.height + 18;
  const shiftHorizon = cardsTop - cards.top;
  const horizonBottom = (cards.cards.length > 0 ? cards.bottom + shiftHorizon : cardsTop + NO_CARDS) + bandBottom;

  const shiftTable = horizonBottom + label + 14 - table.top;
  const tableBottom = Math.max(table.bottom + shiftTable, horizonBottom + 160) + bandBottom;
  const seatsMost = workshop.sides.length * (SEAT_MOST + sizes.seat.gap) - sizes.seat.gap;
  const seatsAcross = Math.min(across, seatsMost);
  const seats = layoutSeats(at, Math.round(left + (across - seatsAcross) / 2), tableBottom + label + 6, seatsAcross);
  const x = left - padX;
  const width = across + 2 * padX;
  return {
    bounds: { x, y: 0, width, height: seats.bottom + bandBottom },
    horizon: { x, y: 0, width, height: horizonBottom },
    table: { x, y: horizonBottom, width, height: tableBottom - horizonBottom },
    seatBand: { x, y: tableBottom, width, height: seats.bottom + bandBottom - tableBottom },
    statement: { box: statement, lines, rtl: isRtl(text) },
    cards: cards.cards.map((card) => onHorizon(card, shiftHorizon)),
    ...onBoardOf(table, shiftTable),
    seats: seats.seats,
    shift: { horizon: shiftHorizon, table: shiftTable },
  };
};
