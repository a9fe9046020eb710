import { characters, measure } from "@shared/picture/measure";
import { type as looks } from "@shared/picture/sizes";
import { wrap } from "@shared/picture/wrap";
import fc from "fast-check";
import { expect, test } from "vitest";

const inRows = (text: string, width: number): readonly string[] => wrap(text, width, looks.row);
const widthOf = (text: string): number => measure(text, looks.row);
/** All widths in which something of a text may have to go to the next line. */
const widths = Array.from({ length: 60 }, (_, at) => 70 + at * 4);

test("what is said in numbers stays in one piece: around the clock, a date, a year that is two", () => {
  for (const text of ["24/7", "2026-11-29", "1/2/2027", "2026/27"])
    for (const width of widths.filter((one) => one >= widthOf(`(${text})`)))
      expect(inRows(`Support around the clock (${text}) in Košice, and ${text}`, width).join("|")).not.toMatch(
        /\d[-/]\|/,
      );
  expect(inRows("Support 24/7 and more", widthOf("Support 24/"))).toEqual(["Support", "24/7 and", "more"]);
});

test("words that are written with a slash or a hyphen still break after it", () => {
  expect(inRows("Design/Development", widthOf("Development"))).toEqual(["Design/", "Development"]);
  expect(inRows("Follow-up", widthOf("Follow-u"))).toEqual(["Follow-", "up"]);
});

test("no line of a Chinese or Japanese text begins with what closes, and none ends with what opens", () => {
  const texts = [
    "我们提供认证，培训。以及（每周）支持！可以吗？是的：可以；好、对",
    "「設計」と『データ』を、四時間以内に。カード（ＣＡＤ）もチェックします。",
    "支持（CAD）, 设计 (图纸) 和“文件”, 好.",
  ];
  for (const text of texts)
    for (const width of widths)
      for (const line of inRows(text, width)) {
        expect(line, `${width}`).not.toMatch(/^[，。、）」』！？：；”),.ッー]/u);
        expect(line, `${width}`).not.toMatch(/[（「『“(]$/u);
      }
});

test("whatever is written, no line is wider than its room, and nothing is lost", () => {
  const part = fc.constantFrom(
    "日",
    "本",
    "，",
    "。",
    "（",
    "）",
    "「",
    "」",
    "ー",
    "“",
    "”",
    "(",
    ")",
    "24/7",
    "a-b",
    " ",
    "ž",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.integer({ min: 40, max: 300 }), (parts, width) => {
      const text = parts.join("");
      const lines = inRows(text, width);
      for (const line of lines)
        if (characters(line).length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width + 0.01);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});

test("a word in which thousands of characters take no room is broken at once, as a short one is", () => {
  const word = `${"a".repeat(90)}${"\u200b".repeat(19_000)}b`;
  const begun = performance.now();
  const lines = wrap(word, 180, looks.card);
  const [first = "", ...more] = wrap(word, 180, looks.card, 1);
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(lines.join("")).toBe(word);
  expect([measure(first, looks.card) <= 180, more.length, first.at(-1)]).toEqual([true, 0, "…"]);
});
