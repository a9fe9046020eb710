import type { Box } from "./spaces";

/** What is moved as one: a thing, or pieces that are joined. */
export interface Unit {
  readonly id: string;
  readonly box: Box;
}

/** How far a unit goes. */
export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

export type Shifts = ReadonlyMap<string, Shift>;

export const alignWays = ["left", "centre", "right", "top", "middle", "bottom"] as const;
export type AlignWay = (typeof alignWays)[number];

/** Air between things that would else cover each other. */
const AIR = 24;

const frame = (units: readonly Unit[]) => {
  const boxes = units.map((unit) => unit.box);
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  return {
    left,
    top,
    right: Math.max(...boxes.map((box) => box.x + box.width)),
    bottom: Math.max(...boxes.map((box) => box.y + box.height)),
  };
};

const shifts = (units: readonly Unit[], places: ReadonlyMap<string, { x: number; y: number }>): Shifts =>
  new Map(
    units.flatMap(({ id, box }) => {
      const place = places.get(id);
      return place ? [[id, { dx: Math.round(place.x - box.x), dy: Math.round(place.y - box.y) }] as const] : [];
    }),
  );

/** Brings units to one line; what would then lie on another is moved along the line, in the order in which they lay. */
export const align = (units: readonly Unit[], way: AlignWay): Shifts => {
  if (units.length < 2) return new Map();
  const { left, top, right, bottom } = frame(units);
  const upright = way === "left" || way === "centre" || way === "right";
  const places = new Map<string, { x: number; y: number }>();
  let free = Number.NEGATIVE_INFINITY;
  for (const { id, box } of [...units].sort((a, b) => (upright ? a.box.y - b.box.y : a.box.x - b.box.x))) {
    const x = way === "left" ? left : way === "right" ? right - box.width : (left + right - box.width) / 2;
    const y = way === "top" ? top : way === "bottom" ? bottom - box.height : (top + bottom - box.height) / 2;
    const place = upright ? { x, y: Math.max(box.y, free) } : { x: Math.max(box.x, free), y };
    free = upright ? place.y + box.height + AIR : place.x + box.width + AIR;
    places.set(id, place);
  }
  return shifts(units, places);
};

/** Puts the same air between units, the first and the last staying; where there is too little room, they spread. */
export const distribute = (units: readonly Unit[], axis: "across" | "down"): Shifts => {
  if (units.length < 3) return new Map();
  const { left, top, right, bottom } = frame(units);
  const across = axis === "across";
  const size = (box: Box): number => (across ? box.width : box.height);
  const sorted = [...units].sort((a, b) => (across ? a.box.x - b.box.x : a.box.y - b.box.y));
  const taken = sorted.reduce((sum, unit) => sum + size(unit.box), 0);
  const air = Math.max(AIR, ((across ? right - left : bottom - top) - taken) / (units.length - 1));
  const places = new Map<string, { x: number; y: number }>();
  let at = across ? left : top;
  for (const { id, box } of sorted) {
    places.set(id, across ? { x: at, y: box.y } : { x: box.x, y: at });
    at += size(box) + air;
  }
  return shifts(units, places);
};

/** Makes even rows of units as they are read: what lies about beside each other stays beside each other. */
export const tidyUp = (units: readonly Unit[]): Shifts => {
  if (units.length < 2) return new Map();
  const { left, top } = frame(units);
  const rows: Unit[][] = [];
  for (const unit of [...units].sort((a, b) => a.box.y - b.box.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && unit.box.y < first.box.y + first.box.height / 2) row.push(unit);
    else rows.push([unit]);
  }
  const places = new Map<string, { x: number; y: number }>();
  let y = top;
  for (const row of rows) {
    let x = left;
    for (const { id, box } of row.sort((a, b) => a.box.x - b.box.x)) {
      places.set(id, { x, y });
      x += box.width + AIR;
    }
    y += Math.max(...row.map(({ box }) => box.height)) + AIR;
  }
  return shifts(units, places);
};
