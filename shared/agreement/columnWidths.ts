// Twentieths of a point that a character of a cell takes at most, on average, and the gap between columns.
const CHARACTER = 108;
const SMALL_CHARACTER = 92;
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

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/** Of a close table no column takes more than all it says in one line, as long as others can use the room. */
const upToOneLine = (
  least: readonly number[],
  lines: readonly number[],
  wished: readonly number[],
  whole: number,
): readonly number[] => {
  let widths = least;
  for (const _ of least) {
    const grows = widths.map((one, at) => (one < (lines[at] ?? 0) ? (wished[at] ?? 0) : 0));
    const left = whole - sum(widths);
    if (left < 1 || sum(grows) === 0) break;
    widths = widths.map((one, at) => {
      const share = grows[at] ?? 0;
      return share === 0 ? one : Math.min(lines[at] ?? one, one + (share / sum(grows)) * left);
    });
  }
  return widths;
};

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
    const wordsOf = (texts: readonly string[]): number => longestOf(texts.flatMap((text) => text.split(/[\s/-]+/)));
    // A head is bold, which tells where letters are reckoned close.
    const words = Math.max(wordsOf(column.slice(0, 1)) + (close ? 1 : 0), wordsOf(column.slice(1)));
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
  const spare = whole - sum(least);
  if (spare <= 0) return least.map((one) => Math.floor((one / sum(least)) * whole));
  const lines = texts.map((column) => longestOf(column.slice(1).flatMap((text) => text.split("\n"))));
  const start = close
    ? upToOneLine(
        least,
        lines.map((one) => one * SMALL_CHARACTER + GAP),
        wished,
        whole,
      )
    : least;
  const left = whole - sum(start);
  return start.map((one, at) => Math.floor(one + ((wished[at] ?? 0) / sum(wished)) * left));
};
