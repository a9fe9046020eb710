import type { Kpi } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";
import { kpiWay } from "./kpiWay";
import { palette } from "./palette";
import type { Point } from "./spaces";
import { element, escapeText, pathPoint } from "./svg";

const frame = { width: 112, height: 22, rim: 5 } as const;

/** A diamond around a point: what is behind plan has corners, in grey print too. */
export const diamond = ({ x, y }: Point, half: number): string =>
  `M${pathPoint(x, y - half)}L${pathPoint(x + half, y)}L${pathPoint(x, y + half)}L${pathPoint(x - half, y)}Z`;

/** The way through points as a path. */
export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${pathPoint(x, y)}`).join("");

/**
 * The way of a KPI as a small picture for the row of a table, up to a day: dashed from baseline to the ring of the
 * target, an upright line where it should stand by now, and what was read. "" where there is no way to draw.
 */
export const drawKpi = (workshop: Workshop, kpi: Kpi, on: string, title: string): string => {
  const way = kpiWay(workshop, kpi, on, frame);
  if (way === null) return "";
  const { start, target, expected, readings } = way;
  const last = readings.at(-1);
  const inside = [
    element("title", {}, escapeText(title)),
    element("path", {
      d: pathOf([start, target]),
      stroke: palette.control,
      "stroke-dasharray": "3 3",
      fill: "none",
    }),
    expected === null
      ? ""
      : element("path", {
          d: pathOf([
            { x: expected.x, y: expected.y - 5 },
            { x: expected.x, y: expected.y + 5 },
          ]),
          stroke: palette.text,
          "stroke-width": 1.5,
        }),
    readings.length === 0
      ? ""
      : element("path", { d: pathOf([start, ...readings]), stroke: palette.muted, "stroke-width": 1.2, fill: "none" }),
    element("circle", { cx: start.x, cy: start.y, r: 2, fill: palette.control }),
    element("circle", {
      cx: target.x,
      cy: target.y,
      r: 3.2,
      fill: palette.surface,
      stroke: palette.control,
      "stroke-width": 1.3,
    }),
    readings
      .slice(0, -1)
      .map((one) => element("circle", { cx: one.x, cy: one.y, r: 1.6, fill: palette.muted }))
      .join(""),
    last === undefined
      ? ""
      : last.onPlan
        ? element("circle", { cx: last.x, cy: last.y, r: 3.2, fill: palette.success })
        : element("path", {
            d: diamond(last, 4),
            fill: palette.surface,
            stroke: palette.danger,
            "stroke-width": 1.6,
          }),
  ].join("");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      role: "img",
    },
    inside,
  );
};
