import type { Words } from "../words/words";
import type { Board, CardBox, InterestBox, SeatBox, StakeBox } from "./board";
import { type Drawn, drawn } from "./drawn";
import { drawHatch } from "./hatch";
import { palette, sideColours } from "./palette";
import { isRtl } from "./planPiece";
import { sideMark } from "./sideMark";
import { lineHeight, sizes, type as styles } from "./sizes";
import type { Box } from "./spaces";
import { element, textLines } from "./svg";

const block = (lines: readonly string[], height: number): number => (lines.length * height) / 2;

const drawCard = (card: CardBox, words: Words): string => {
  const { x, y, width, height } = card.box;
  const colours = sideColours(card.side);
  const { padX, padY } = sizes.card;
  const foot = y + height - padY - 6;
  return [
    element("rect", { x, y, width, height, rx: 6, fill: palette.surface, stroke: palette.hairline }),
    element("rect", { x, y, width: 3, height, fill: colours.fill }),
    textLines(card.lines, card.rtl ? x + width - padX : x + padX, y + padY + block(card.lines, lineHeight.card), {
      ...styles.card,
      lineHeight: lineHeight.card,
      fill: palette.text,
      rtl: card.rtl,
      anchor: card.rtl ? "right" : "left",
    }),
    textLines([words.text(`domain.cardKind.${card.card.kind}`)], x + padX, foot, {
      ...styles.caption,
      lineHeight: 16,
      fill: palette.muted,
    }),
    card.side < 0
      ? ""
      : textLines([sideMark(card.side).letter], x + width - padX, foot, {
          ...styles.captionStrong,
          lineHeight: 16,
          fill: colours.ink,
          anchor: "right",
        }),
  ].join("");
};

const drawStake = (stake: StakeBox, words: Words): string => {
  const { x, y, width, height } = stake.box;
  const colours = sideColours(stake.side);
  const { pad } = sizes.stake;
  return [
    element("rect", {
      x,
      y,
      width,
      height,
      rx: 6,
      fill: colours.tint,
      stroke: colours.fill,
      "stroke-dasharray": "6 3",
    }),
    textLines([sideMark(stake.side).letter], x + pad, y + pad + lineHeight.row / 2, {
      ...styles.head,
      lineHeight: lineHeight.row,
      fill: colours.ink,
    }),
    textLines(stake.lines, x + pad + 20, y + pad + block(stake.lines, lineHeight.row), {
      ...styles.row,
      lineHeight: lineHeight.row,
      fill: palette.text,
      rtl: stake.rtl,
    }),
    textLines([words.text(`domain.stakeKind.${stake.stake.kind}`)], x + pad + 20, y + height - pad - 7, {
      ...styles.caption,
      lineHeight: 16,
      fill: palette.muted,
    }),
  ].join("");
};

/** The shield of a must-protect: filled where something keeps it safe. */
export const drawShield = (x: number, middle: number, safe: boolean): string =>
  element("path", {
    d: `M${x} ${middle - 8}l6.5 2.4v4.4c0 4.2 -2.8 7 -6.5 8.6c-3.7 -1.6 -6.5 -4.4 -6.5 -8.6v-4.4Z`,
    fill: safe ? palette.success : palette.surface,
    stroke: safe ? palette.success : palette.danger,
    "stroke-width": 1.5,
  });

const drawInterest = (row: InterestBox, words: Words): string => {
  const { x, y, width, height } = row.box;
  const must = row.interest.strength === "must-protect";
  const safe = row.guards.length > 0;
  const { rowPadX, icon } = sizes.seat;
  const middle = y + height / 2;
  const aside =
    must && safe
      ? row.aside
      : [must ? words.text("canvas.exposed") : words.text(`domain.strength.${row.interest.strength}`)];
  return [
    element("rect", { x, y, width, height, rx: 5, fill: sideColours(row.side).tint }),
    must ? drawShield(x + rowPadX + 7, middle, safe) : "",
    textLines(row.lines, x + rowPadX + icon, middle, {
      ...styles.card,
      lineHeight: lineHeight.card,
      fill: palette.text,
      rtl: row.rtl,
      anchor: "left",
    }),
    textLines(aside, x + width - rowPadX, middle, {
      ...(must && !safe ? styles.captionStrong : styles.caption),
      lineHeight: lineHeight.caption,
      fill: must && !safe ? palette.danger : palette.muted,
      anchor: "right",
      rtl: isRtl(aside.join(" ")),
    }),
  ].join("");
};

const drawSeat = (seat: SeatBox, words: Words): readonly Drawn[] => {
  const { x, y, width, height } = seat.box;
  const colours = sideColours(seat.place);
  const mark = sideMark(seat.place);
  const stripe = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + 6 },
    { x, y: y + 6 },
  ];
  const frame = [
    element("rect", { x, y, width, height, rx: 10, fill: palette.surface, stroke: palette.hairline }),
    element("rect", { x, y, width, height: 6, fill: colours.fill }),
    drawHatch(stripe, mark.pattern, colours.on),
    textLines([mark.letter], x + sizes.seat.pad, y + 23, {
      ...styles.seat,
      lineHeight: lineHeight.seat,
      fill: colours.ink,
    }),
    textLines(seat.nameLines, x + sizes.seat.pad + 22, y + 12 + block(seat.nameLines, lineHeight.seat), {
      ...styles.seat,
      lineHeight: lineHeight.seat,
      fill: colours.ink,
      rtl: isRtl(seat.side.name),
    }),
  ].join("");
  return [
    drawn(frame, [seat.box]),
    ...seat.interests.map((interest) => drawn(drawInterest(interest, words), [interest.box])),
  ];
};

const bandLabel = (text: string, aside: string, { left, right }: Edges, y: number): Drawn => {
  const look = { ...styles.label, lineHeight: 16, fill: palette.muted };
  return drawn(
    textLines([text.toUpperCase()], left, y, look) +
      (aside === "" ? "" : textLines([aside], right, y, { ...look, ...styles.caption, anchor: "right" })),
    [{ x: left, y: y - 8, width: right - left, height: 16 }],
  );
};

const bandLine = ({ x, y, width }: Box): Drawn =>
  drawn(element("rect", { x, y, width, height: 1, fill: palette.hairline }), [{ x, y, width, height: 1 }]);

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** From where to where the bands are written in. */
export const edges = (board: Board): Edges => ({
  left: board.bounds.x + sizes.band.padX,
  right: board.bounds.x + board.bounds.width - sizes.band.padX,
});

/** The horizon's cards with the shared vision above them, as SVG. */
export const drawHorizon = (board: Board, words: Words, aside: string): readonly Drawn[] => {
  const { box, lines, rtl } = board.statement;
  return [
    bandLabel(words.text("canvas.horizon"), aside, edges(board), box.y - 22),
    drawn(
      textLines(lines, rtl ? box.x + box.width : box.x, box.y + box.height / 2, {
        ...styles.statement,
        lineHeight: lineHeight.statement,
        fill: palette.text,
        rtl,
        anchor: rtl ? "right" : "left",
      }),
      [box],
    ),
    ...board.cards.map((card) => drawn(drawCard(card, words), [card.box])),
  ];
};

/** The name of the table's band, what it counts, and the line above it, as SVG. */
export const drawTableBand = (board: Board, words: Words, aside: string): readonly Drawn[] => [
  bandLine(board.table),
  bandLabel(words.text("canvas.table"), aside, edges(board), board.table.y + 22),
];

/** The stakes on the table, as SVG. */
export const drawStakes = (board: Board, words: Words): readonly Drawn[] =>
  board.stakes.map((stake) => drawn(drawStake(stake, words), [stake.box]));

/** The seats with each side's interests, as SVG. */
export const drawSeats = (board: Board, words: Words): readonly Drawn[] => [
  bandLine(board.seatBand),
  bandLabel(words.text("canvas.seats"), "", edges(board), board.seatBand.y + 22),
  ...board.seats.flatMap((seat) => drawSeat(seat, words)),
];
