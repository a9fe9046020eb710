import { gridLength } from "./grid";

interface Lone {
  readonly height: number;
  /** Its side's column. */
  readonly column: number;
}

interface Room {
  /** Of a piece, and the air around it. */
  readonly width: number;
  readonly gapX: number;
  readonly gapY: number;
  /** How wide the table is already. */
  readonly across: number;
}

/** The shape a table should have at best: width by height, a little wider than high, to be read at full size. */
const BEST = 1.15;

/**
 * Places for pieces that nothing holds: each side has its own part of the table, filled row by row, so that one piece more
 * moves nothing but what comes after it at its own side. The first part begins at x = 0.
 */
export const parts = (items: readonly Lone[], room: Room): readonly { readonly x: number; readonly y: number }[] => {
  const { width, gapX, gapY } = room;
  const step = gridLength(width + gapX);
  const columns = [...new Set(items.map((item) => item.column))].sort((a, b) => a - b);
  const most = Math.max(0, ...columns.map((column) => items.filter((item) => item.column === column).length));
  const high = items.reduce((sum, item) => sum + item.height + gapY, 0) / Math.max(1, items.length);
  // Under what is joined the whole width is theirs.
  const filled = Math.min(most, Math.floor((room.across + gapX) / ((width + gapX) * Math.max(1, columns.length))));
  // As many beside each other at each side as make the whole neither a tower nor a wall.
  const across = Math.max(1, Math.round(Math.sqrt((BEST * most * high) / ((width + gapX) * columns.length))), filled);
  const places = items.map(() => ({ x: 0, y: 0 }));
  let left = 0;
  for (const column of columns) {
    const own = items.flatMap((item, at) => (item.column === column ? [{ item, at }] : []));
    let y = 0;
    for (let from = 0; from < own.length; from += across) {
      const row = own.slice(from, from + across);
      row.forEach(({ at }, place) => {
        places[at] = { x: left + place * step, y };
      });
      y += gridLength(Math.max(...row.map(({ item }) => item.height)) + gapY);
    }
    left += Math.min(across, own.length) * step;
  }
  return places;
};
