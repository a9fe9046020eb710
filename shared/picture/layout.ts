import { keptWhile } from "../lib/keptWhile";
import { allButVision } from "../workshop/allButVision";
import { bare } from "../workshop/parts";
import type { Workshop } from "../workshop/workshop";
import type { Board, Bridge, CardBox, PieceBox, StakeBox } from "./board";
import { FIVE, layoutHorizon } from "./layoutHorizon";
import { layoutSeats, seatsInRow } from "./layoutSeats";
import { layoutTable } from "./layoutTable";
import { isRtl, type PictureLabels } from "./planPiece";
import { lineHeight, sizes, type as styles } from "./sizes";
import type { Box } from "./spaces";
import { withinReach } from "./withinReach";
import { wrap } from "./wrap";

export interface LayoutOptions {
  /** false: assembled. */
  readonly placed?: boolean;
  /** Sides that left: their letters and colours are still theirs, their seats are gone. */
  readonly absent?: ReadonlySet<string>;
}

const everybody: ReadonlySet<string> = new Set();

const { padX, label, bottom: bandBottom } = sizes.band;
const SEAT_LEAST = 400;
/** Room for the first card's button. */
const NO_CARDS = 30;
/** Wider seats would only put more air between an interest and what protects it, and be seen smaller. */
const SEATS_MOST = 1256;

type Table = ReturnType<typeof layoutTable>;
type Seats = ReturnType<typeof layoutSeats>;
const tableKept = keptWhile<Table>();
const seatsKept = keptWhile<Seats>();

/** The table's own part: a card that is typed does not move the pieces. */
const tableOf = (workshop: Workshop, labels: PictureLabels, placed: boolean): Table => {
  const { roles, joints, sides, ownership, canvas } = workshop;
  return tableKept(roles, [joints, sides, ownership, canvas, labels, placed], () =>
    layoutTable(workshop, labels, placed),
  );
};

/** The seats' own part, from there on. */
const seatsOf = (workshop: Workshop, left: number, top: number, across: number, absent: ReadonlySet<string>): Seats =>
  seatsKept(workshop.interests, [...allButVision(workshop), left, top, across, absent], () =>
    layoutSeats(workshop, left, top, across, absent),
  );

const unplaced: Workshop["canvas"] = { positions: bare({}) };

const down = (box: Box, by: number): Box => ({ x: box.x, y: box.y + by, width: box.width, height: box.height });

// Their parts by name: of thousands, a spread takes several times as long.
const pieceDown = ({ role, plan, x, y, width, height, rows, side }: PieceBox, by: number): PieceBox => ({
  role,
  plan,
  x,
  y: y + by,
  width,
  height,
  rows,
  side,
});
const stakeDown = ({ stake, side, box, lines, rtl }: StakeBox, by: number): StakeBox => ({
  stake,
  side,
  box: down(box, by),
  lines,
  rtl,
});

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
const lowered = keptWhile<OnBoard>();

/** The table's things at their places on the board. */
const onBoardOf = (table: Table, by: number): OnBoard =>
  lowered(table, [by], () => ({
    pieces: table.pieces.map((piece) => pieceDown(piece, by)),
    stakes: table.stakes.map((stake) => stakeDown(stake, by)),
    bridges: table.bridges.map((bridge) => bridgeDown(bridge, by)),
  }));

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
export const layout = (whole: Workshop, labels: PictureLabels, options: LayoutOptions = {}): Board => {
  const placed = options.placed ?? true;
  const canvas = withinReach(whole.canvas);
  const workshop = canvas === whole.canvas ? whole : { ...whole, canvas };
  const table = tableOf(workshop, labels, placed);
  const at = placed ? workshop : { ...workshop, canvas: unplaced };
  const absent = options.absent ?? everybody;
  const inRow = seatsInRow(workshop.sides.length - absent.size);
  const seatsWide = inRow * (SEAT_LEAST + sizes.seat.gap) - sizes.seat.gap;
  const half = Math.max(FIVE, seatsWide) / 2;
  let [least, most] = [Math.min(table.left - 20, -half), Math.max(table.right + 20, half)];
  for (const { id } of at.vision.cards) {
    const x = at.canvas.positions[id]?.x;
    if (x === undefined) continue;
    least = Math.min(least, x);
    most = Math.max(most, x + sizes.card.width);
  }
  const cards = layoutHorizon(at, least, most);
  let [left, right] = [least, most];
  for (const { box } of cards.cards) {
    left = Math.min(left, box.x);
    right = Math.max(right, box.x + box.width);
  }
  const across = right - left;

  // The sentence stands over the cards, wherever they begin.
  const begins = Math.max(left, Math.min(cards.left, right - FIVE));
  const text = workshop.vision.statement;
  const lines = text.trim() === "" ? [] : wrap(text, Math.min(right - begins, 860), styles.statement, 5);
  const statement = {
    x: begins,
    y: label + 10,
    width: Math.min(right - begins, 860),
    height: Math.max(1, lines.length) * lineHeight.statement,
  };
  const cardsTop = statement.y + statement.height + 18;
  const shiftHorizon = cardsTop - cards.top;
  const horizonBottom = (cards.cards.length > 0 ? cards.bottom + shiftHorizon : cardsTop + NO_CARDS) + bandBottom;

  const shiftTable = horizonBottom + label + 14 - table.top;
  const tableBottom = Math.max(table.bottom + shiftTable, horizonBottom + 160) + bandBottom;
  const seatsAcross = Math.min(across, SEATS_MOST);
  const seats = seatsOf(
    at,
    Math.round(left + (across - seatsAcross) / 2),
    tableBottom + label + 6,
    seatsAcross,
    absent,
  );
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
