// Twentieths of a point that a character of a cell takes at most, on average, and the gap between columns.
const CHARACTER = 108;
const SMALL_CHARACTER = 94;
const GAP = 190;
const MOST = 240;
const LONGEST_WORD = 16;
// Days, figures and single words are not broken: a column of them keeps to its width.
const SHORT = 14;

const lengthOf = (text: string): number => Array.from(text).length;
const longestOf = (texts: readonly string[]): number =>
  texts.reduce((longest, text) => Math.max(longest, lengthOf(text)), 0);

/** Whether all cells of a column are so short that none is ever broken. */
export const isShortColumn = (cells: readonly string[]): boolean => cells.every((cell) => lengthOf(cell) <= SHORT);

/**
 * Widths of a table's columns in twentieths of a point, in every face: each holds its longest word whole, a column of
 * days holds them on one line, the rest goes to those who say more. Of a close table letters are smaller.
 */
export const columnWidths = (
  rows: readonly (readonly string[])[],
  columns: number,
  whole: number,
  close = false,
): readonly number[] => {
  const texts = Array.from({ length: columns }, (_, at) => rows.map((row) => row[at] ?? ""));
  const least = texts.map((column) => {
    const cells = column.slice(1).flatMap((text) => text.split("\n"));
    const words = longestOf(column.flatMap((text) => text.split(/[\s/-]+/)));
    const held = isShortColumn(cells)
      ? Math.max(longestOf(cells), Math.min(words, LONGEST_WORD))
      : Math.min(words, LONGEST_WORD);
    return held * (close ? SMALL_CHARACTER : CHARACTER) + GAP;
  });
  // Who says ten times as much gets five times the room; a column to write in by hand gets plenty.
  const wished = texts.map((column) => {
    const said = longestOf(column.slice(1).flatMap((text) => text.split("\n")));
    const blank = column.slice(1).every((text) => text.trim() === "");
    // What is never broken needs no more than it holds.
    const held = isShortColumn(column.slice(1).flatMap((text) => text.split("\n")));
    return (blank ? 120 : held ? 2 : Math.min(said, MOST)) ** 0.7;
  });
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  const spare = whole - sum(least);
  if (spare <= 0) return least.map((one) => Math.floor((one / sum(least)) * whole));
  return least.map((one, at) => Math.floor(one + ((wished[at] ?? 0) / sum(wished)) * spare));
};
