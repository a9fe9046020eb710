import { fit } from "../analysis/fit";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";
import type { Board } from "./board";
import { drawBridges } from "./drawBridges";
import { drawPiece } from "./drawPiece";
import { drawHorizon, drawSeats, drawStakes, drawTableBand } from "./drawThings";
import { layout } from "./layout";
import { palette, sideColours } from "./palette";
import { nobodyTile, type PatternTile, patternTiles } from "./patterns";
import { pictureLabels } from "./pictureLabels";
import { sideMark } from "./sideMark";
import { allSigns } from "./signs";
import { sizes } from "./sizes";
import type { Box } from "./spaces";
import { element, escapeText } from "./svg";

export interface PictureOptions {
  /** The whole board with horizon, stakes and seats; else the pieces of the table alone. */
  readonly whole?: boolean;
  /** As people placed things; else assembled anew, which reads best on paper. */
  readonly placed?: boolean;
  /** What is painted behind it; nothing where it is left out. */
  readonly background?: "page" | "white";
}

const FONTS = "'IBM Plex Sans','IBM Plex Sans Variable','Noto Sans','Noto Sans Variable',sans-serif";
const AIR = 16;

const tile = (id: string, pattern: PatternTile, colour: string, opacity: number): string =>
  element(
    "pattern",
    { id, width: pattern.size, height: pattern.size, patternUnits: "userSpaceOnUse" },
    (pattern.lines === ""
      ? ""
      : element("path", {
          d: pattern.lines,
          stroke: colour,
          "stroke-opacity": opacity.toString(),
          "stroke-width": 1.2,
          fill: "none",
        })) +
      pattern.dots
        .map((dot) =>
          element("circle", { cx: dot.x, cy: dot.y, r: dot.r, fill: colour, "fill-opacity": opacity.toString() }),
        )
        .join(""),
  );

const definitions = (sides: number): string => {
  const own = Array.from({ length: sides }, (_, place) => {
    const { pattern } = sideMark(place);
    return pattern === "solid" ? "" : tile(`${pattern}${place}`, patternTiles[pattern], sideColours(place).on, 0.45);
  });
  return element("defs", {}, own.join("") + tile("nobody", nobodyTile, palette.control, 0.4));
};

const around = (board: Board): Box => {
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

/** The table of a workshop as a self-contained SVG in the light theme; "" where there is nothing to draw. */
export const drawPicture = (workshop: Workshop, words: Words, options: PictureOptions = {}): string => {
  const board = layout(workshop, pictureLabels(words), { placed: options.placed ?? false });
  const whole = options.whole ?? false;
  if (!whole && board.pieces.length === 0) return "";
  const box = whole ? board.bounds : around(board);
  const counts = fit(workshop);
  const signs = allSigns(workshop, words);
  const about = words.text("canvas.pictureAbout", {
    pieces: workshop.roles.length,
    met: counts.needs.count,
    needs: counts.needs.of,
    joints: workshop.joints.length,
  });
  const inside = [
    element("title", {}, escapeText(words.text("canvas.pictureTitle", { title: workshop.title }))),
    element("desc", {}, escapeText(about)),
    definitions(workshop.sides.length),
    options.background === undefined
      ? ""
      : element("rect", { ...box, fill: options.background === "page" ? palette.page : palette.surface }),
    whole ? drawHorizon(board, words, counts) + drawTableBand(board, words, counts) : "",
    board.pieces.map((piece) => drawPiece(piece, signs)).join(""),
    drawBridges(board, signs),
    whole ? drawStakes(board, words) + drawSeats(board, words) : "",
  ].join("");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: [box.x, box.y, box.width, box.height].map((value) => Math.round(value)).join(" "),
      width: Math.round(box.width),
      height: Math.round(box.height),
      role: "img",
      "font-family": FONTS,
      lang: words.locale,
    },
    inside,
  );
};
