import { compareAgreements } from "@shared/agreement/compare/compareAgreements";
import { comparisonPaper } from "@shared/agreement/compare/comparisonPaper";
import { toHtml } from "@shared/agreement/toHtml";
import { toMarkdown } from "@shared/agreement/toMarkdown";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { opened } from "./onPaper";

const words = createWords("en");
const before = opened("zirkelwerk-kridlo");
const [stake] = before.ownership;
const after: Workshop = {
  ...before,
  place: "Brno",
  ownership: before.ownership.map((one) => (one === stake ? { ...one, investment: "two people for a year" } : one)),
  risks: before.risks.slice(1),
};
const compared = (to: Workshop) =>
  compareAgreements({ name: "October", workshop: before }, { name: "Now", workshop: to }, words);

test("a comparison tells what changed by subject, from the earlier to the later text", () => {
  const said = compared(after).sentences.map(words.say);
  expect(said.some((one) => one.startsWith("Changed since then: place") && one.endsWith("to “Brno”"))).toBe(true);
  expect(said.some((one) => one.startsWith("Changed since then: 1 stake"))).toBe(true);
  expect(said.some((one) => one.startsWith("Gone since then: 1 risk"))).toBe(true);
});

test("a comparison shows the wording that went and the wording that came", () => {
  const { parts } = compared(after);
  const stakes = parts.find((part) => part.id === "ownership")?.changes ?? [];
  expect(stakes.some((one) => one.how === "added" && one.text.includes("two people for a year"))).toBe(true);
  expect(stakes.some((one) => one.how === "missing")).toBe(true);
  expect(parts.map((part) => part.id)).not.toContain("vision");
});

test("the same text has nothing to tell", () => {
  const { sentences, parts } = compared({ ...before });
  expect([sentences, parts]).toEqual([[], []]);
  expect(toMarkdown(comparisonPaper(compared({ ...before }), words))).toContain(words.text("compare.nothing"));
});

test("counsel gets the comparison as a page without script and as Markdown", () => {
  const hostile = { ...after, place: "<script>alert(1)</script>" };
  const paper = comparisonPaper(compared(hostile), words);
  const page = toHtml(paper, { paper: "A4", fonts: "", running: true });
  expect(page).not.toContain("<script");
  expect(page).toContain("two people for a year");
  expect(toMarkdown(paper)).toContain("two people for a year");
});
