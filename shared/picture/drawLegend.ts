import type { Words } from "../words/words";
import type { Board } from "./board";
import { drawLetter, drawLine, drawPlug, letterSpots } from "./drawBridges";
import { type Drawn, drawn } from "./drawn";
import { drawBelow, drawGround, drawRim, drawSheet, drawSign, drawSocket } from "./drawPiece";
import { drawShield } from "./drawThings";
import { type LegendSign, signsIn } from "./legendSigns";
import { measure } from "./measure";
import { palette } from "./palette";
import { knob, outline } from "./piece";
import type { PlacedEnd } from "./placed";
import { isRtl } from "./planPiece";
import { coverRim, type Signs } from "./signs";
import { lineHeight, sizes, type as styles } from "./sizes";
import type { Box } from "./spaces";
import { element, textLines } from "./svg";
import { wrap } from "./wrap";

const { gap, aside, least } = sizes.legend;
const { depth } = sizes.knob;
const NOBODY = -1;

/** A sign as the picture draws it, from its left end, its middle at 0. */
interface Glyph {
  readonly width: number;
  readonly scale: number;
  readonly svg: string;
}

const end = (kind: "give" | "need"): PlacedEnd => ({
  row: "",
  kind,
  joint: null,
  seam: false,
  giver: null,
  edge: kind === "give" ? "right" : "left",
  x: 0,
  y: 0,
});

const EDGE = 13;
const BODY = 8;
const edgePath = `M0 ${-EDGE}${knob(0, 0, "right", 1)}L0 ${EDGE}`;
/** A little of a piece with a tab on its edge, or with a socket in it. */
const tab = `M${-BODY} ${-EDGE}${edgePath.replace("M", "L")}L${-BODY} ${EDGE}Z`;
const socket = `${edgePath}L${depth + BODY} ${EDGE}L${depth + BODY} ${-EDGE}Z`;
const SMALL = 0.75;
const TINY = 0.36;
const SHEET = { width: 90, height: 32 } as const;

const shifted = (x: number, y: number, svg: string): string => element("g", { transform: `translate(${x} ${y})` }, svg);
/** Of no side, and darker than what may be behind the picture. */
const tinted = (d: string): string => element("path", { d, fill: palette.hairline });
const ended = (d: string, inside: string, from: number): Glyph => ({
  width: depth + BODY,
  scale: SMALL,
  svg: shifted(from, 0, tinted(d) + drawRim(edgePath, NOBODY) + inside),
});
const onTab = (inside: string): Glyph => ended(tab, inside, BODY);

const glyph = (sign: LegendSign, board: Board): Glyph => {
  switch (sign) {
    case "joined": {
      const [line, to] = [16, { x: 0, y: 0, edge: "left" as const }];
      const giver = board.bridges[0]?.giver ?? NOBODY;
      const points = [{ x: -line, y: 0 }, to];
      const svg = [
        drawLine({ giver, stretches: [{ under: false, points }] }),
        drawPlug({ giver, to }),
        drawLetter(giver, letterSpots({ from: to, to }).plug, giver),
      ].join("");
      return { width: line + depth, scale: SMALL, svg: shifted(line, 0, svg) };
    }
    case "open":
      return {
        width: depth + BODY,
        scale: SMALL,
        svg: tinted(socket.replace(knob(0, 0, "right", 1), "")) + drawSocket(end("need")),
      };
    case "loose":
      return onTab("");
    case "hole":
      return ended(socket, drawSign(end("need"), sign), 0);
    case "one-way":
      return onTab(drawSign(end("give"), sign));
    case "overlap": {
      const { width, height } = SHEET;
      const body = outline(width, height, []);
      const svg = drawSheet(width, height, NOBODY) + tinted(body) + drawRim(body, NOBODY);
      return { width, scale: TINY, svg: shifted(0, -(height + coverRim) / 2, svg) };
    }
    case "unowned": {
      const body = outline(32, 24, []);
      return { width: 32, scale: SMALL, svg: shifted(0, -12, drawGround(body, NOBODY) + drawRim(body, NOBODY)) };
    }
    case "below":
      return { width: 10, scale: 1, svg: shifted(-9, 0, drawBelow({ edge: "left", y: 0 }, 0, NOBODY)) };
    case "safe":
    case "exposed":
      return { width: 14, scale: 0.9, svg: drawShield(7, 0, sign === "safe") };
  }
};

const textOf = (sign: LegendSign, words: Words): string =>
  sign === "unowned" ? words.text("canvas.nobody") : words.text(`picture.sign.${sign}`);

/** The foot of a picture. */
interface Legend {
  readonly height: number;
  readonly parts: readonly Drawn[];
}

/** A line at the foot of the picture that names the signs in it, as many lines as they need; none where none occurs. */
export const drawLegend = (
  board: Board,
  signs: Signs,
  words: Words,
  whole: boolean,
  at: Omit<Box, "height">,
): Legend => {
  const shown = signsIn(board, signs, whole);
  const rtl = isRtl(shown.map((sign) => textOf(sign, words)).join(" "));
  const parts: Drawn[] = [];
  let [x, y, high] = [0, 0, 0];
  for (const sign of shown) {
    const { width, scale, svg } = glyph(sign, board);
    const before = width * scale + aside;
    const lines = wrap(textOf(sign, words), at.width - before, styles.caption);
    const across = before + Math.max(...lines.map((line) => measure(line, styles.caption)));
    if (x > 0 && x + across > at.width) [x, y, high] = [0, y + high, 0];
    const height = Math.max(least, lines.length * lineHeight.caption);
    const box = { x: rtl ? at.x + at.width - x - across : at.x + x, y: at.y + y, width: across, height };
    const middle = box.y + height / 2;
    const drawnAt = rtl ? box.x + across - width * scale : box.x;
    parts.push(
      drawn(
        element("g", { transform: `translate(${drawnAt} ${middle}) scale(${scale})` }, svg) +
          textLines(lines, rtl ? box.x + across - before : box.x + before, middle, {
            ...styles.caption,
            lineHeight: lineHeight.caption,
            fill: palette.muted,
            rtl,
            anchor: rtl ? "right" : "left",
          }),
        [box],
      ),
    );
    x += across + gap;
    high = Math.max(high, height);
  }
  return { parts, height: parts.length === 0 ? 0 : y + high };
};
