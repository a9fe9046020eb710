/** What no sentence begins with; the last two are the dots of Word's own symbols. */
const dot = /^[*•‣◦·●○▪▫■□◆☐☑—\uF0B7\uF0A7](?:\s+|$)/u;
const dash = /^([-+–−])\s+/;
/** The bullet of Word's second level, which is a letter. */
const letterO = /^o(\s+)/;
const number = /^\(?(?:\d{1,3}\.)*(\d{1,3})[.)](?:\s+|$)/;
const letter = /^\(?(?:([a-z])[.)]|([A-Z])\))(?:\s+|$)/;
const checkbox = /^\[[ xX]?\]\s+/;

const numberOf = (line: string): number | null => {
  const found = number.exec(line)?.[1];
  return found === undefined ? null : Number(found);
};

const letterOf = (line: string): number | null => {
  const found = letter.exec(line);
  return found?.[1]?.codePointAt(0) ?? found?.[2]?.codePointAt(0) ?? null;
};

/** Whether a line that is numbered comes right after the numbered one before it. */
const countsUp = (numbers: readonly (number | null)[]): boolean => {
  const counted = numbers.filter((one) => one !== null);
  return counted.some((one, at) => at > 0 && one === (counted[at - 1] ?? 0) + 1);
};

interface Marks {
  readonly numbers: boolean;
  readonly letters: boolean;
  readonly dots: boolean;
}

const marksOf = (lines: readonly string[]): Marks => ({
  numbers: countsUp(lines.map(numberOf)),
  letters: countsUp(lines.map(letterOf)),
  dots: lines.some((line) => dot.test(line)),
});

const without = (line: string, { numbers, letters, dots }: Marks): string => {
  const o = letterO.exec(line)?.[1];
  const mark = dot.test(line)
    ? dot
    : o !== undefined && (dots || numbers || o.includes("\t"))
      ? letterO
      : numbers && numberOf(line) !== null
        ? number
        : letters && letterOf(line) !== null
          ? letter
          : null;
  return mark === null ? line : line.replace(mark, "").replace(checkbox, "");
};

/**
 * Lines without the marks of a list. Dots, stars and boxes always go: no sentence begins with them. Numbers and letters
 * (`1.` `1)` `(1)` `1.1.` `a)` `a.`) go only where the lines count up, one numbered line by one after the numbered line
 * before it: "1. FC Köln joins" alone stays, and so do dates and initials. `o` goes before a tab, and beside dots or
 * numbers. Plus and dashes stay: they may be signs.
 */
export const withoutMarks = (lines: readonly string[]): readonly string[] => {
  const bare = lines.map((line) => line.trim());
  const marks = marksOf(bare);
  return bare.map((line) => without(line, marks));
};

/**
 * The lines of a pasted text without the marks of its list, and without plus and dashes where these are bullets too:
 * where all lines begin with the same one, or where there are dots or numbers and no line begins with a plus.
 */
export const pastedLines = (text: string): readonly string[] => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const dashes = new Set(lines.map((line) => dash.exec(line)?.[1]));
  const { dots, numbers, letters } = marksOf(lines);
  const same = lines.length > 1 && dashes.size === 1;
  const bullets = same || ((dots || numbers || letters) && !dashes.has("+"));
  const bare = withoutMarks(lines);
  return (
    bullets ? bare.map((line) => (dash.test(line) ? line.replace(dash, "").replace(checkbox, "") : line)) : bare
  ).filter((line) => line !== "");
};
