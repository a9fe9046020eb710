import type { Fit } from "../analysis/fit";
import type { Words } from "../words/words";
import type { Board, CardBox, InterestBox, SeatBox, StakeBox } from "./board";
import { palette, sideColours } from "./palette";
import { isRtl } from "./planPiece";
import { sideMark } from "./sideMark";
import { lineHeight, sizes, type as styles } from "./sizes";
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
  const shield = `M${x + rowPadX + 7} ${middle - 8}l6.5 2.4v4.4c0 4.2 -2.8 7 -6.5 8.6c-3.7 -1.6 -6.5 -4.4 -6.5 -8.6v-4.4Z`;
  return [
    element("rect", { x, y, width, height, rx: 5, fill: sideColours(row.side).tint }),
    must
      ? element("path", {
          d: shield,
          fill: safe ? palette.success : palette.surface,
          stroke: safe ? palette.success : palette.danger,
          "stroke-width": 1.5,
        })
      : "",
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

const drawSeat = (seat: SeatBox, words: Words): string => {
  const { x, y, width, height } = seat.box;
  const colours = sideColours(seat.place);
  const mark = sideMark(seat.place);
  return [
    element("rect", { x, y, width, height, rx: 10, fill: palette.surface, stroke: palette.hairline }),
    element("rect", { x, y, width, height: 6, fill: colours.fill }),
    mark.pattern === "solid"
      ? ""
      : element("rect", { x, y, width, height: 6, fill: `url(#${mark.pattern}${seat.place})` }),
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
    ...seat.interests.map((interest) => drawInterest(interest, words)),
  ].join("");
};

const bandLabel = (text: string, aside: string, left: number, right: number, y: number): string => {
  const look = { ...styles.label, lineHeight: 16, fill: palette.muted };
  return (
    textLines([text.toUpperCase()], left, y, look) +
    (aside === "" ? "" : textLines([aside], right, y, { ...look, ...styles.caption, anchor: "right" }))
  );
};

const edges = (board: Board): { readonly left: number; readonly right: number } => ({
  left: board.bounds.x + sizes.band.padX,
  right: board.bounds.x + board.bounds.width - sizes.band.padX,
});

/** The horizon's cards with the shared vision above them, as SVG. */
export const drawHorizon = (board: Board, words: Words, counts: Fit): string => {
  const { box, lines, rtl } = board.statement;
  const { left, right } = edges(board);
  // Ratings stay hidden until all are in: the first one would anchor the others.
  const all = counts.alignment.length > 0 && counts.alignment.length === board.seats.length;
  const ratings = counts.alignment.map(({ side, rating }) => `${sideMark(side).letter} ${rating}`).join("  ");
  return [
    bandLabel(
      words.text("canvas.horizon"),
      all ? words.text("canvas.alignmentOf", { ratings }) : "",
      left,
      right,
      box.y - 22,
    ),
    textLines(lines, rtl ? box.x + box.width : box.x, box.y + box.height / 2, {
      ...styles.statement,
      lineHeight: lineHeight.statement,
      fill: palette.text,
      rtl,
      anchor: rtl ? "right" : "left",
    }),
    ...board.cards.map((card) => drawCard(card, words)),
  ].join("");
};

/** The name of the table's band, what it counts, and the line above it, as SVG. */
export const drawTableBand = (board: Board, words: Words, counts: Fit): string => {
  const { left, right } = edges(board);
  const { x, y, width } = board.table;
  const aside = [
    counts.needs.of > 0 ? words.text("canvas.needsMet", { met: counts.needs.count, needs: counts.needs.of }) : "",
    counts.mustProtects.of > 0
      ? words.text("canvas.secured", { secured: counts.mustProtects.count, all: counts.mustProtects.of })
      : "",
  ];
  return (
    element("rect", { x, y, width, height: 1, fill: palette.hairline }) +
    bandLabel(words.text("canvas.table"), aside.filter((text) => text !== "").join(" · "), left, right, y + 22)
  );
};

/** The stakes on the table, as SVG. */
export const drawStakes = (board: Board, words: Words): string =>
  board.stakes.map((stake) => drawStake(stake, words)).join("");

/** The seats with each side's interests, as SVG. */
export const drawSeats = (board: Board, words: Words): string => {
  const { left, right } = edges(board);
  const { x, y, width } = board.seatBand;
  return (
    element("rect", { x, y, width, height: 1, fill: palette.hairline }) +
    bandLabel(words.text("canvas.seats"), "", left, right, y + 22) +
    board.seats.map((seat) => drawSeat(seat, words)).join("")
  );
};
