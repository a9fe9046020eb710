import { isBlank } from "../lib/fold";
import { cleanText } from "./clean";
import { withoutMarks } from "./listMarks";

/** One typed line: its text without marks, and what the marks said. */
export interface Line {
  readonly text: string;
  readonly sign: "+" | "-" | null;
  readonly parked: boolean;
}

const bullet = /^[-+–]\s+/;
const checkbox = /^\[[ xX]?\]\s+/;
const parkedMark = /^p\s+(?=\S)/;

const lineOf = (written: string, signed: boolean): Line => {
  // A row of a table is one line; its cells are told apart by commas.
  const cells = written.split("\t").map((cell) => cell.trim());
  const whole = cells.filter((cell) => cell !== "").join(", ");
  const sign = signed ? (/^\+\s*(?=\S)/.test(whole) ? "+" : /^[-–−]\s*(?=\S)/.test(whole) ? "-" : null) : null;
  const bare = sign === null ? whole.replace(bullet, "") : whole.slice(1).trim();
  const parked = sign === null && parkedMark.test(bare);
  const text = parked ? bare.replace(parkedMark, "") : bare;
  return { text: text.replace(checkbox, "").trim(), sign, parked };
};

/** The lines of what was typed or pasted, without the marks of a list; blank ones fall away. */
export const linesOf = (typed: string, signed: boolean): readonly Line[] =>
  withoutMarks(
    cleanText(typed)
      .split("\n")
      .filter((line) => !isBlank(line)),
  )
    .map((line) => lineOf(line, signed))
    .filter((line) => line.text !== "");
