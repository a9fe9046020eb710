import type { Board, Bridge } from "./board";
import { linePath } from "./bridges";
import { type Drawn, drawn } from "./drawn";
import { palette, sideColours } from "./palette";
import { headOf, knobShape } from "./piece";
import { sideMark } from "./sideMark";
import { type Signs, towardOf } from "./signs";
import { sizes, type as styles } from "./sizes";
import type { Box, Point } from "./spaces";
import { element, textLines } from "./svg";

/** The plug that a bridge ends in: the tab it comes from, lying in the socket. */
export const plugShape = (bridge: Pick<Bridge, "to">): string =>
  knobShape(bridge.to.x, bridge.to.y, towardOf({ edge: bridge.to.edge, kind: "need" }));

/** Where each end of a bridge names the side at the other: in the heads of its tab and its plug. */
export const letterSpots = (bridge: Pick<Bridge, "from" | "to">) => ({
  tab: headOf(bridge.from.x, bridge.from.y, towardOf({ edge: bridge.from.edge, kind: "give" })),
  plug: headOf(bridge.to.x, bridge.to.y, towardOf({ edge: bridge.to.edge, kind: "need" })),
});

/** The line of a bridge, hinted at where a thing lies over it. */
export const drawLine = (bridge: Pick<Bridge, "giver" | "stretches">): string => {
  const stroke = sideColours(bridge.giver).fill;
  return bridge.stretches
    .map(({ under, points }) => {
      const d = linePath(points);
      const line = { d, fill: "none", "stroke-linecap": "round" };
      return under
        ? element("path", { ...line, stroke, "stroke-width": 1.5, "stroke-dasharray": "1 6", "stroke-opacity": "0.6" })
        : element("path", { ...line, stroke: palette.page, "stroke-width": 5.5 }) +
            element("path", { ...line, stroke, "stroke-width": 2.25 });
    })
    .join("");
};

/** The plug that a bridge ends in. */
export const drawPlug = (bridge: Pick<Bridge, "giver" | "to">): string => {
  const giver = sideColours(bridge.giver);
  return element("path", {
    d: plugShape(bridge),
    fill: giver.tint,
    stroke: giver.fill,
    "stroke-width": 1.75,
    "stroke-linejoin": "round",
  });
};

/** The letter of the side at the other end, in the head of a tab or plug of the giver's. */
export const drawLetter = (side: number, at: Point, giver: number): string =>
  textLines([sideMark(side).letter], at.x, at.y, {
    ...styles.captionStrong,
    lineHeight: 16,
    fill: sideColours(giver).ink,
    anchor: "middle",
  });

const drawBridge = (bridge: Bridge, signs: Signs): string => {
  const spots = letterSpots(bridge);
  return [
    drawLine(bridge),
    drawPlug(bridge),
    signs.ends.has(bridge.give) ? "" : drawLetter(bridge.needer, spots.tab, bridge.giver),
    signs.ends.has(bridge.need) ? "" : drawLetter(bridge.giver, spots.plug, bridge.giver),
  ].join("");
};

const between = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** A box for each straight part of the line: one around all of it would hold half the table. */
const alongLine = ({ stretches }: Bridge): readonly Box[] =>
  stretches.flatMap(({ points }) =>
    points.slice(1).flatMap((point, at) => {
      const before = points[at];
      return before ? [between(before, point)] : [];
    }),
  );

/** The joints at a distance as SVG: a line in the giver's colour from tab to socket, a letter at each end. */
export const drawBridges = (board: Board, signs: Signs): readonly Drawn[] =>
  board.bridges.map((bridge) =>
    drawn(
      drawBridge(bridge, signs),
      [...alongLine(bridge), between(bridge.from, bridge.from), between(bridge.to, bridge.to)],
      sizes.knob.depth,
    ),
  );
