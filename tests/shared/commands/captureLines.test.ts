import { linesOf } from "@shared/commands/captureLines";
import { pastedLines } from "@shared/commands/listMarks";
import { describe, expect, test } from "vitest";

const texts = (typed: string, signed: boolean) => linesOf(typed, signed).map((line) => line.text);

const lists: readonly (readonly [string, string])[] = [
  ["round bullets", "• one\n• two\n• three"],
  ["bullets and tabs, as Word gives them", "•\tone\n◦\ttwo\n▪\tthree"],
  ["the second level of Word", "• one\no two\no\tthree"],
  ["symbols of Word's own", "\uf0b7 one\n\uf0a7 two\n· three"],
  ["stars", "* one\n* two\n* three"],
  ["numbers", "1. one\n2. two\n3. three"],
  ["numbers in brackets", "1) one\n(2) two\n3) three"],
  ["numbers from the middle of a list", "9. one\n10. two\n11. three"],
  ["numbers of two levels", "1. one\n1.1. two\n2. three"],
  ["letters", "a) one\nb) two\nc) three"],
  ["letters below numbers", "1. one\n  a. two\n  b. three\n2. "],
  ["boxes", "• [ ] one\n• [x] two\n☐ three"],
];

describe.each(lists)("a list with %s", (_, list) => {
  test("is read without them, whether signs mean something or not", () => {
    expect(texts(list, true)).toEqual(["one", "two", "three"]);
    expect(texts(list, false)).toEqual(["one", "two", "three"]);
  });
});

test.each([
  "1. FC Köln joins",
  "5. May we sign",
  "a) is what we want",
  "o cliente decide",
  "2027. The year of it\nA. Voss signs\nB. Brand pays",
  "1. FC Köln joins\nBayer Leverkusen pays",
  "1. FC Köln joins\n1. FC Nürnberg pays",
  "12. June we sign\n5. May we meet",
  "We meet 1. in Brno\nand 2. in Linz",
  "o cliente decide\no parceiro vende",
  "1.5 million firms\n2.5 million buyers",
])("“%s” is no list, and stays as it is", (said) => {
  expect(texts(said, true)).toEqual(said.split("\n"));
  expect(texts(said, false)).toEqual(said.split("\n"));
  expect(pastedLines(said)).toEqual(said.split("\n"));
});

test.each([
  ["the same sign before all is a bullet", "- one\n- two", ["one", "two"]],
  ["the same plus before all is a bullet", "+ one\n+ two", ["one", "two"]],
  ["dashes below bullets are bullets", "• one\n  – two", ["one", "two"]],
  ["dashes below numbers are bullets", "1. one\n- two\n2. three", ["one", "two", "three"]],
  ["plus and minus are signs", "+ one\n- two", ["+ one", "- two"]],
  ["plus and minus are signs below a piece", "Sales\n+ one\n- two", ["Sales", "+ one", "- two"]],
  ["minus is a sign below a piece", "Sales\n- one\n- two", ["Sales", "- one", "- two"]],
  ["with a plus among bullets, minus is a sign", "• Sales\n+ one\n- two", ["Sales", "+ one", "- two"]],
  ["one line with a sign is a sign", "- one", ["- one"]],
])("pasted: %s", (_, list, lines) => {
  expect(pastedLines(list)).toEqual(lines);
});
