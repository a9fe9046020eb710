import { fit } from "../analysis/fit";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import { bandAsides } from "./bandAsides";
import type { Board } from "./board";
import { drawBridges } from "./drawBridges";
import { drawLegend } from "./drawLegend";
import { type Drawn, drawn, svgOf } from "./drawn";
import { drawPiece } from "./drawPiece";
import { drawHorizon, drawSeats, drawStakes, drawTableBand } from "./drawThings";
import { layout } from "./layout";
import { palette } from "./palette";
import { nobodyTile } from "./patterns";
import { pictureLabels } from "./pictureLabels";
import { allSigns } from "./signs";
import { sizes } from "./sizes";
import type { Box } from "./spaces";
import { staying } from "./staying";
import { element, escapeText } from "./svg";

export interface PictureOptions {
  /** The whole board with horizon, stakes and seats; else the pieces of the table alone. */
  readonly whole?: boolean;
  /** As people placed things; else assembled anew, which reads best on paper. */
  readonly placed?: boolean;
  /** What is painted behind it; nothing where it is left out. */
  readonly background?: "page" | "white";
}

/** A picture in its parts, for whoever shows a section of it alone. */
export interface Picture {
  /** The part of the plane that it shows. */
  readonly box: Box;
  readonly fonts: string;
  /** Patterns that the parts refer to. */
  readonly definitions: string;
  /** Those that lie over others last. */
  readonly parts: readonly Drawn[];
}

const FONTS = "'IBM Plex Sans','IBM Plex Sans Variable','Noto Sans','Noto Sans Variable',sans-serif";
const AIR = 16;

/** The one pattern that repeats: pieces that are nobody's are few. */
const definitions = element(
  "defs",
  {},
  element(
    "pattern",
    { id: "nobody", width: nobodyTile.size, height: nobodyTile.size, patternUnits: "userSpaceOnUse" },
    element("path", {
      d: nobodyTile.lines,
      stroke: palette.control,
      "stroke-opacity": "0.4",
      "stroke-width": 1.2,
      fill: "none",
    }),
  ),
);

const aroundTable = (board: Board): Box => {
  const [dx, dy] = [sizes.knob.depth + AIR, AIR];
  const left = Math.min(...board.pieces.map((piece) => piece.x)) - dx;
  const top = Math.min(...board.pieces.map((piece) => piece.y)) - dy;
  const right = Math.max(...board.pieces.map((piece) => piece.x + piece.width)) + dx;
  const bottom = Math.max(...board.pieces.map((piece) => piece.y + piece.height)) + dy + sizes.knob.depth;
  const points = board.bridges.flatMap((bridge) => bridge.stretches.flatMap((stretch) => stretch.points));
  const x = points.reduce((least, point) => Math.min(least, point.x - AIR), left);
  const y = points.reduce((least, point) => Math.min(least, point.y - AIR), top);
  const farX = points.reduce((most, point) => Math.max(most, point.x + AIR), right);
  const farY = points.reduce((most, point) => Math.max(most, point.y + AIR), bottom);
  return { x, y, width: farX - x, height: farY - y };
};

/** The table of a workshop in the light theme, in parts; null where there is nothing to draw. */
export const pictureOf = (whole: Workshop, words: Words, options: PictureOptions = {}): Picture | null => {
  const { workshop, absent } = staying(whole);
  const board = layout(workshop, pictureLabels(words), { placed: options.placed ?? false, absent });
  const withSeats = options.whole ?? false;
  if (!withSeats && board.pieces.length === 0) return null;
  const around = withSeats ? board.bounds : aroundTable(board);
  const asides = bandAsides(fit(whole), words);
  const signs = allSigns(whole, words);
  const air = withSeats ? sizes.band.padX : AIR + sizes.knob.depth;
  const legend = drawLegend(board, signs, words, withSeats, {
    x: around.x + air,
    y: around.y + around.height,
    width: around.width - 2 * air,
  });
  const foot = legend.height === 0 ? 0 : legend.height + sizes.legend.bottom;
  const box: Box = {
    x: Math.round(around.x),
    y: Math.round(around.y),
    width: Math.round(around.width),
    height: Math.round(around.height + foot),
  };
  const ground = options.background === "page" ? palette.page : palette.surface;
  return {
    box,
    fonts: FONTS,
    definitions,
    parts: [
      ...(options.background === undefined ? [] : [drawn(element("rect", { ...box, fill: ground }), [box])]),
      ...(withSeats
        ? [...drawHorizon(board, words, asides.horizon), ...drawTableBand(board, words, asides.table)]
        : []),
      ...board.pieces.map((piece) => drawPiece(piece, signs)),
      ...drawBridges(board, signs),
      ...(withSeats ? [...drawStakes(board, words), ...drawSeats(board, words)] : []),
      ...legend.parts,
    ],
  };
};

/** The table of a workshop as a self-contained SVG in the light theme; "" where there is nothing to draw. */
export const drawPicture = (workshop: Workshop, words: Words, options: PictureOptions = {}): string => {
  const picture = pictureOf(workshop, words, options);
  if (picture === null) return "";
  const { x, y, width, height } = picture.box;
  const counts = fit(workshop);
  const { roles, joints } = staying(workshop).workshop;
  const about = words.text("canvas.pictureAbout", {
    pieces: roles.length,
    met: counts.needs.count,
    needs: counts.needs.of,
    joints: joints.length,
  });
  const inside = [
    element("title", {}, escapeText(words.text("canvas.pictureTitle", { title: workshop.title }))),
    element("desc", {}, escapeText(about)),
    picture.definitions,
    svgOf(picture.parts),
  ].join("");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `${x} ${y} ${width} ${height}`,
      width,
      height,
      role: "img",
      "font-family": picture.fonts,
      lang: words.locale,
    },
    inside,
  );
};
