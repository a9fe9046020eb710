import type { Box } from "@shared/picture/spaces";
import { UNDER_TOOLS, type Viewport } from "./homeView";

/** Where the bar of what is selected can lie. Gauge and tools are at the foot, so the lower ones are above them. */
export type BarPlace = "top-center" | "bottom-center" | "top-right" | "top-left";

interface Size {
  readonly width: number;
  readonly height: number;
}

const AIR = 8;

/** Gauge, tools, and the map where it is shown, leave these places to it. */
const placesIn = (room: Size, bar: Size): readonly (readonly [place: BarPlace, box: Box])[] => {
  const middle = (room.width - bar.width) / 2;
  const low = room.height - UNDER_TOOLS - bar.height - AIR;
  return [
    ["top-center", { ...bar, x: middle, y: AIR }],
    ["bottom-center", { ...bar, x: middle, y: low }],
    ["top-right", { ...bar, x: room.width - bar.width - AIR, y: AIR }],
    ["top-left", { ...bar, x: AIR, y: AIR }],
  ];
};

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The first place at which the bar covers nothing of what it is about; where there is none, the one where it covers least. */
export const barPlace = (
  about: readonly Box[],
  view: Viewport,
  room: Size,
  bar: Size,
  taken: ReadonlySet<BarPlace>,
): BarPlace => {
  const boxes = about.map((box) => ({
    x: box.x * view.zoom + view.x - AIR,
    y: box.y * view.zoom + view.y - AIR,
    width: box.width * view.zoom + 2 * AIR,
    height: box.height * view.zoom + 2 * AIR,
  }));
  let best: BarPlace = "top-center";
  let least = Number.POSITIVE_INFINITY;
  for (const [place, box] of placesIn(room, bar)) {
    if (taken.has(place)) continue;
    const covered = boxes.reduce((sum, one) => sum + shared(one, box), 0);
    if (covered >= least) continue;
    least = covered;
    best = place;
  }
  return best;
};
