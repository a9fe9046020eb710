import { drawPicture } from "@shared/picture/drawPicture";
import { escapeText } from "@shared/picture/svg";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";

const words = createWords("en");
const hostile = `</text><script>alert("1")</script>&amp;<image href="https://far.example/x"/>\u0007`;

const hostileWorkshop = () =>
  aWorkshop({
    title: hostile,
    vision: {
      opportunity: "A",
      whyTogether: "B",
      statement: hostile,
      cards: [{ id: "c", kind: "risk", text: hostile }],
    },
    roles: [
      { id: "r", side: "a", title: hostile, gives: [{ id: "g", text: hostile }], needs: [{ id: "n", text: hostile }] },
    ],
    interests: [{ id: "i", side: "a", text: hostile, strength: "must-protect" }],
    joints: [],
    ownership: [],
    plan: { longTerm: { text: "" } },
    commitments: [],
  });

test("a text full of markup stays text in the picture", () => {
  const svg = drawPicture(hostileWorkshop(), words, { whole: true });
  const tags = svg.replace(/>[^<]*</g, "><");
  expect(tags).not.toMatch(/script|image|href=|\son\w+=/);
  expect(svg).toContain("&lt;script&gt;");
});

test("the picture loads nothing from anywhere", () => {
  const svg = drawPicture(aWorkshop(), words, { whole: true });
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|url\((?!#)|@import|<style/);
});

test("every element that is opened is closed, whatever people wrote", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const clean = text.replace(/[\p{Cc}\p{Cs}]/gu, "");
      const svg = drawPicture(aWorkshop({ vision: { opportunity: "", whyTogether: "", statement: clean } }), words, {
        whole: true,
      });
      const open: string[] = [];
      for (const [, close, name = "", self] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
        if (close) expect(open.pop()).toBe(name);
        else if (!self) open.push(name);
      }
      expect(open).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("characters that XML does not know are left out", () => {
  expect(escapeText("a\u0000b\u000bc\ufffed\t")).toBe("abcd\t");
});

test("the picture says what it shows to those who cannot see it", () => {
  const svg = drawPicture(aWorkshop(), words);
  expect(svg).toContain("<title>Alder and Birch: the table</title>");
  expect(svg).toContain("2 of 2 needs met");
});

test("nobody's name is on the picture", () => {
  const svg = drawPicture(aWorkshop(), words, { whole: true });
  expect(svg).not.toMatch(/Chief of|Hand of/);
});

test("without a piece there is no picture of the table alone", () => {
  const bare = aWorkshop({ roles: [], joints: [], plan: { longTerm: { text: "x" } } });
  expect(drawPicture(bare, words)).toBe("");
});

test("titles and names that are read from right to left are set so, as in the window", () => {
  const hebrew = "שירות, 24";
  const sound = aWorkshop();
  const svg = drawPicture(
    {
      ...sound,
      roles: sound.roles.map((role) => ({ ...role, title: hebrew })),
      sides: sound.sides.map((one) => ({ ...one, name: hebrew })),
    },
    words,
    { whole: true },
  );
  const texts = svg.match(/<text[^>]*>שירות/g) ?? [];
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) expect(text).toContain('direction="rtl"');
});
