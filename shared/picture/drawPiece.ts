import type { PieceBox } from "./board";
import { measure } from "./measure";
import { palette, sideColours } from "./palette";
import { headShape, knobShape, outline } from "./piece";
import type { PlacedEnd } from "./placed";
import { sideMark } from "./sideMark";
import { lineHeight, sizes, type as styles } from "./sizes";
import { element, textLines } from "./svg";

/** The marks on a piece's outline: a tab for each give's end, a socket for each need's. */
export const marksOf = (piece: PieceBox): Parameters<typeof outline>[2] =>
  piece.rows.flatMap((row) =>
    row.ends.map((end) => ({
      edge: end.edge,
      at: end.edge === "bottom" ? end.x : end.y,
      shape: end.kind === "give" ? ("tab" as const) : ("socket" as const),
    })),
  );

/** The shape of one end: a tab's head lies outside its edge, a socket's inside. */
export const endShape = (end: PlacedEnd): string => {
  if (end.edge === "bottom") return knobShape(end.x, end.y, "down");
  const outside = end.kind === "give";
  return knobShape(end.x, end.y, (end.edge === "right") === outside ? "right" : "left");
};

/** How wide the first line of a piece's title is with the letter before it; the pattern stops there. */
export const titleWidth = (piece: PieceBox): number =>
  34 + Math.max(0, ...piece.plan.titleLines.map((line) => measure(line, styles.head))) + 12;

const { width, seamPad, headPad } = sizes.piece;

/** One piece of the table as SVG, with the light theme's colours. */
export const drawPiece = (piece: PieceBox): string => {
  const colours = sideColours(piece.side);
  const mark = sideMark(piece.side);
  const { headHeight, titleLines } = piece.plan;
  const parts = [
    element("path", {
      d: outline(piece.width, piece.height, marksOf(piece)),
      fill: colours.tint,
      stroke: colours.fill,
      "stroke-width": 1.5,
    }),
    piece.side < 0
      ? element("path", { d: outline(piece.width, piece.height, marksOf(piece)), fill: "url(#nobody)" })
      : "",
    element("path", { d: headShape(piece.width, headHeight), fill: colours.fill }),
    mark.pattern === "solid"
      ? ""
      : element("path", { d: headShape(piece.width, headHeight), fill: `url(#${mark.pattern}${piece.side})` }),
    mark.pattern === "solid"
      ? ""
      : element("rect", {
          x: 6,
          y: 4,
          width: Math.min(width - 12, titleWidth(piece)),
          height: headHeight - 8,
          rx: 4,
          fill: colours.fill,
        }),
    textLines([mark.letter], 14, headPad + lineHeight.head / 2, {
      ...styles.head,
      lineHeight: lineHeight.head,
      fill: colours.on,
    }),
    textLines(titleLines, 34, headHeight / 2, { ...styles.head, lineHeight: lineHeight.head, fill: colours.on }),
  ];
  for (const row of piece.rows) {
    const open = row.kind === "need" && row.ends.every((end) => !end.joint);
    const right = row.edge === "right";
    parts.push(
      textLines(row.lines, right ? width - seamPad : seamPad, row.y, {
        ...styles.row,
        lineHeight: lineHeight.row,
        fill: open ? palette.danger : palette.text,
        anchor: right ? "right" : "left",
        rtl: row.rtl,
        prefix: { text: row.prefix, fill: open ? palette.danger : palette.muted },
      }),
    );
    if (open)
      for (const end of row.ends)
        parts.push(
          element("path", {
            d: endShape(end),
            fill: palette.surface,
            stroke: palette.danger,
            "stroke-width": 1.5,
            "stroke-dasharray": "3 2.5",
          }),
        );
  }
  return element(
    "g",
    { transform: `translate(${Math.round(piece.x * 10) / 10} ${Math.round(piece.y * 10) / 10})` },
    parts.join(""),
  );
};
