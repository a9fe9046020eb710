import type { Board, Bridge } from "./board";
import { linePath } from "./bridges";
import { palette, sideColours } from "./palette";
import { headOf, knobShape } from "./piece";
import { sideMark } from "./sideMark";
import { type Signs, towardOf } from "./signs";
import { type as styles } from "./sizes";
import { element, textLines } from "./svg";

/** The plug that a bridge ends in: the tab it comes from, lying in the socket. */
export const plugShape = (bridge: Pick<Bridge, "to">): string =>
  knobShape(bridge.to.x, bridge.to.y, towardOf({ edge: bridge.to.edge, kind: "need" }));

/** Where each end of a bridge names the side at the other: in the heads of its tab and its plug. */
export const letterSpots = (bridge: Pick<Bridge, "from" | "to">) => ({
  tab: headOf(bridge.from.x, bridge.from.y, towardOf({ edge: bridge.from.edge, kind: "give" })),
  plug: headOf(bridge.to.x, bridge.to.y, towardOf({ edge: bridge.to.edge, kind: "need" })),
});

const letter = (side: number, at: { readonly x: number; readonly y: number }, fill: string): string =>
  textLines([sideMark(side).letter], at.x, at.y, { ...styles.captionStrong, lineHeight: 16, fill, anchor: "middle" });

const drawLine = (bridge: Bridge): string => {
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

/** The joints at a distance as SVG: a line in the giver's colour from tab to socket, a letter at each end. */
export const drawBridges = (board: Board, signs: Signs): string =>
  board.bridges
    .map((bridge) => {
      const giver = sideColours(bridge.giver);
      const spots = letterSpots(bridge);
      return [
        drawLine(bridge),
        element("path", {
          d: plugShape(bridge),
          fill: giver.tint,
          stroke: giver.fill,
          "stroke-width": 1.75,
          "stroke-linejoin": "round",
        }),
        signs.ends.has(bridge.give) ? "" : letter(bridge.needer, spots.tab, giver.ink),
        signs.ends.has(bridge.need) ? "" : letter(bridge.giver, spots.plug, giver.ink),
      ].join("");
    })
    .join("");
