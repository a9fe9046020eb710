import type { PieceBox } from "./board";
import { measure } from "./measure";
import { palette, sideColours } from "./palette";
import { type EdgeMark, headShape, knobShape, outline, patternShape, rim } from "./piece";
import type { PlacedEnd, PlacedRow } from "./placed";
import { isRtl } from "./planPiece";
import { sideMark } from "./sideMark";
import { belowPath, coverRim, coverShape, coverText, type Signs, signPath, towardOf } from "./signs";
import { lineHeight, sizes, type as styles } from "./sizes";
import { element, textLines } from "./svg";

/** Whether nothing fills a row's socket. */
export const isOpen = (row: PlacedRow): boolean => row.kind === "need" && row.ends.every((end) => !end.joint);

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
const rimPen = { fill: "none", "stroke-width": 1.75, "stroke-linejoin": "round" };

const drawCover = (piece: PieceBox, signs: Signs): string => {
  const covers = signs.covers.get(piece.role.id) ?? [];
  const [first] = covers;
  if (!first) return "";
  const colours = sideColours(first.side);
  const shape = coverShape(piece.width, piece.height);
  const text = coverText(covers, piece.width - 48, (side) => sideMark(side).letter);
  return [
    element("path", { d: shape, fill: colours.tint, stroke: colours.fill, "stroke-width": 1.5 }),
    textLines([text], piece.width - 24, piece.height + coverRim / 2, {
      ...styles.captionStrong,
      lineHeight: 16,
      fill: colours.ink,
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
    mark.pattern === "solid"
      ? ""
      : element("path", {
          d: patternShape(titleWidth(piece), piece.width, headHeight),
          fill: `url(#${mark.pattern}${piece.side})`,
        }),
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

const drawRow = (row: PlacedRow, side: number, signs: Signs): string => {
  const colours = sideColours(side);
  const open = isOpen(row);
  const right = row.edge === "right";
  const sign = signs.ends.get(row.id);
  const pen = { fill: "none", "stroke-width": 2, "stroke-linecap": "round", "stroke-linejoin": "round" };
  return [
    textLines(row.lines, right ? width - seamPad : seamPad, row.y, {
      ...styles.row,
      lineHeight: lineHeight.row,
      fill: open ? palette.danger : palette.text,
      anchor: right ? "right" : "left",
      rtl: row.rtl,
      prefix: { text: row.prefix, fill: open ? palette.danger : palette.muted },
    }),
    row.ends.some((end) => end.edge === "bottom")
      ? element("path", { ...pen, d: belowPath(row, width), stroke: colours.fill, "stroke-width": 1.5 })
      : "",
    ...row.ends.flatMap((end) => [
      end.giver === null
        ? ""
        : element("path", { ...rimPen, d: endShape(end, false), stroke: sideColours(end.giver).fill }),
      open
        ? element("path", { d: endShape(end), fill: palette.page }) +
          element("path", {
            d: endShape(end, false),
            fill: "none",
            stroke: palette.danger,
            "stroke-width": 1.75,
            "stroke-dasharray": "3.2 2.6",
          })
        : "",
      sign
        ? element("path", {
            ...pen,
            d: signPath(end, sign),
            stroke: sign === "hole" ? palette.danger : palette.warning,
          })
        : "",
    ]),
  ].join("");
};

/** One piece of the table as SVG, with the light theme's colours. */
export const drawPiece = (piece: PieceBox, signs: Signs): string => {
  const colours = sideColours(piece.side);
  const marks = marksOf(piece);
  const body = outline(piece.width, piece.height, marks);
  const parts = [
    drawCover(piece, signs),
    element("path", { d: body, fill: colours.tint }),
    piece.side < 0 ? element("path", { d: body, fill: "url(#nobody)" }) : "",
    drawHead(piece),
    element("path", {
      ...rimPen,
      d: rim(piece.width, piece.height, marks),
      stroke: colours.fill,
    }),
    ...piece.rows.map((row) => drawRow(row, piece.side, signs)),
  ];
  return element(
    "g",
    { transform: `translate(${Math.round(piece.x * 10) / 10} ${Math.round(piece.y * 10) / 10})` },
    parts.join(""),
  );
};
