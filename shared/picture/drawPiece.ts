import type { PieceBox } from "./board";
import { type Drawn, drawn } from "./drawn";
import { drawHatch, patternCorners } from "./hatch";
import { measure } from "./measure";
import { palette, sideColours } from "./palette";
import { type EdgeMark, headShape, knobShape, outline, rim } from "./piece";
import type { PlacedEnd, PlacedRow } from "./placed";
import { isRtl } from "./planPiece";
import { sideMark } from "./sideMark";
import { belowPath, coverRim, coverShape, coverText, type EndSign, type Signs, signPath, towardOf } from "./signs";
import { lineHeight, sizes, type as styles } from "./sizes";
import { element, pathPoint, textLines } from "./svg";

/** Whether nothing fills a row's socket. */
export const isOpen = (row: PlacedRow): boolean => row.kind === "need" && row.ends.every((end) => !end.joint);

/** Whether an end of a row had to turn to the bottom edge. */
export const turnsDown = (row: PlacedRow): boolean => row.ends.some((end) => end.edge === "bottom");

/** The marks on a piece's outline: a tab for each give's end, a socket for each need's. */
export const marksOf = (piece: PieceBox): readonly EdgeMark[] =>
  piece.rows.flatMap((row) =>
    row.ends.map((end) => ({
      edge: end.edge,
      at: end.edge === "bottom" ? end.x : end.y,
      shape: end.kind === "give" ? ("tab" as const) : ("socket" as const),
      spared: isOpen(row) || end.giver !== null,
    })),
  );

/** The shape of one end: a tab's head lies outside its edge, a socket's inside. */
export const endShape = (end: PlacedEnd, mouth = true): string => knobShape(end.x, end.y, towardOf(end), mouth);

/** How far a piece's title reaches with the letter before it; the pattern begins there. */
export const titleWidth = (piece: PieceBox): number =>
  34 + Math.max(0, ...piece.plan.titleLines.map((line) => measure(line, styles.head))) + 12;

const { width, seamPad, headPad } = sizes.piece;

const drawCover = (piece: PieceBox, signs: Signs): string => {
  const covers = signs.covers.get(piece.role.id) ?? [];
  const [first] = covers;
  if (!first) return "";
  const text = coverText(covers, piece.width - 48, (side) => sideMark(side).letter);
  return [
    drawSheet(piece.width, piece.height, first.side),
    textLines([text], piece.width - 24, piece.height + coverRim / 2, {
      ...styles.captionStrong,
      lineHeight: 16,
      fill: sideColours(first.side).ink,
      anchor: "right",
    }),
  ].join("");
};

const drawHead = (piece: PieceBox): string => {
  const colours = sideColours(piece.side);
  const mark = sideMark(piece.side);
  const { headHeight, titleLines } = piece.plan;
  const rtl = isRtl(piece.role.title);
  return [
    element("path", { d: headShape(piece.width, headHeight), fill: colours.fill }),
    drawHatch(patternCorners(titleWidth(piece), piece.width, headHeight), mark.pattern, colours.on),
    textLines([mark.letter], 14, headPad + lineHeight.head / 2, {
      ...styles.head,
      lineHeight: lineHeight.head,
      fill: colours.on,
    }),
    textLines(titleLines, rtl ? titleWidth(piece) - 12 : 34, headHeight / 2, {
      ...styles.head,
      lineHeight: lineHeight.head,
      fill: colours.on,
      rtl,
      anchor: rtl ? "right" : "left",
    }),
  ].join("");
};

const pen = { fill: "none", "stroke-width": 2, "stroke-linecap": "round", "stroke-linejoin": "round" };

/** An empty socket: what lies behind the piece is seen through it. */
export const drawSocket = (end: PlacedEnd): string =>
  element("path", { d: endShape(end), fill: palette.page }) +
  element("path", {
    d: endShape(end, false),
    fill: "none",
    stroke: palette.danger,
    "stroke-width": 1.75,
    "stroke-dasharray": "3.2 2.6",
  });

/** What is amiss with an end, in its head. */
export const drawSign = (end: PlacedEnd, sign: EndSign): string =>
  element("path", {
    ...pen,
    d: signPath(end, sign),
    stroke: sign === "hole" ? palette.danger : palette.warning,
  });

/** The hint that a row's end is at the bottom edge. */
export const drawBelow = (row: Pick<PlacedRow, "edge" | "y">, across: number, side: number): string =>
  element("path", { ...pen, d: belowPath(row, across), stroke: sideColours(side).fill, "stroke-width": 1.5 });

/** The sheet under a piece that covers the same place. */
export const drawSheet = (across: number, height: number, side: number): string => {
  const colours = sideColours(side);
  return element("path", {
    d: coverShape(across, height),
    fill: colours.tint,
    stroke: colours.fill,
    "stroke-width": 1.5,
  });
};

/** What a piece is cut from: hatched where it is nobody's. */
export const drawGround = (d: string, side: number): string =>
  element("path", { d, fill: sideColours(side).tint }) + (side < 0 ? element("path", { d, fill: "url(#nobody)" }) : "");

/** A line around a piece, or around its joint with the giver's, in a side's colour. */
export const drawRim = (d: string, side: number): string =>
  element("path", {
    d,
    fill: "none",
    stroke: sideColours(side).fill,
    "stroke-width": 1.75,
    "stroke-linejoin": "round",
  });

const drawRow = (row: PlacedRow, side: number, signs: Signs): string => {
  const open = isOpen(row);
  const right = row.edge === "right";
  const sign = signs.ends.get(row.id);
  return [
    textLines(row.lines, right ? width - seamPad : seamPad, row.y, {
      ...styles.row,
      lineHeight: lineHeight.row,
      fill: open ? palette.danger : palette.text,
      anchor: right ? "right" : "left",
      rtl: row.rtl,
      prefix: { text: row.prefix, fill: open ? palette.danger : palette.muted },
    }),
    turnsDown(row) ? drawBelow(row, width, side) : "",
    ...row.ends.flatMap((end) => [
      end.giver === null ? "" : drawRim(endShape(end, false), end.giver),
      open ? drawSocket(end) : "",
      sign ? drawSign(end, sign) : "",
    ]),
  ].join("");
};

/** One piece of the table as SVG, with the light theme's colours. */
export const drawPiece = (piece: PieceBox, signs: Signs): Drawn => {
  const marks = marksOf(piece);
  const parts = [
    drawCover(piece, signs),
    drawGround(outline(piece.width, piece.height, marks), piece.side),
    drawHead(piece),
    drawRim(rim(piece.width, piece.height, marks), piece.side),
    ...piece.rows.map((row) => drawRow(row, piece.side, signs)),
  ];
  return drawn(
    element("g", { transform: `translate(${pathPoint(piece.x, piece.y)})` }, parts.join("")),
    [piece],
    Math.max(sizes.knob.depth, coverRim),
  );
};
