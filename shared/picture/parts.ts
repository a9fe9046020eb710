import { BEST_SHAPE } from "./extent";
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

/**
 * Places for pieces that nothing holds: each side has its own part of the table, filled row by row, so that one piece more
 * moves nothing but what comes after it at its own side. The first part begins at x = 0.
 */
export const parts = (items: readonly Lone[], room: Room): readonly { readonly x: number; readonly y: number }[] => {
  const { width, gapX, gapY } = room;
  const step = gridLength(width + gapX);
  const columns = [...new Set(items.map((item) => item.column))].sort((a, b) => a - b);
  const counts = columns.map((column) => items.filter((item) => item.column === column).length);
  const most = Math.max(0, ...counts);
  const high = items.reduce((sum, item) => sum + item.height + gapY, 0) / Math.max(1, items.length);
  // As many beside each other at each side as make the whole neither a tower nor a wall.
  const across = Math.max(1, Math.round(Math.sqrt((BEST_SHAPE * most * high) / ((width + gapX) * columns.length))));
  const wide = counts.map((count) => Math.min(across, count));
  // Under what is joined the whole width is theirs: whoever has most of them below each other takes more of it.
  const rows = (at: number): number => Math.ceil((counts[at] ?? 0) / (wide[at] ?? 1));
  for (
    let left = Math.floor((room.across + gapX) / step) - wide.reduce((sum, one) => sum + one, 0);
    left > 0;
    left -= 1
  ) {
    const highest = wide.reduce((best, _, at) => (rows(at) > rows(best) ? at : best), 0);
    if (rows(highest) < 2) break;
    wide[highest] = (wide[highest] ?? 1) + 1;
  }
  const places = items.map(() => ({ x: 0, y: 0 }));
  let left = 0;
  columns.forEach((column, side) => {
    const beside = wide[side] ?? 1;
    const own = items.flatMap((item, at) => (item.column === column ? [{ item, at }] : []));
    let y = 0;
    for (let from = 0; from < own.length; from += beside) {
      const row = own.slice(from, from + beside);
      row.forEach(({ at }, place) => {
        places[at] = { x: left + place * step, y };
      });
      y += gridLength(Math.max(...row.map(({ item }) => item.height)) + gapY);
    }
    left += beside * step;
  });
  return places;
};
