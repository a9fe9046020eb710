import { createHash } from "node:crypto";
import { preparationSheet } from "@shared/agreement/preparationSheet";
import { preparationOf } from "@shared/envelope/preparation";
import { preparationPage } from "@shared/envelope/preparationPage";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";

const words = createWords("en");
const hostile = '</script><script>alert("x")</script>';
const page = (code = "void 0;"): string => {
  const workshop = { ...aWorkshop(), title: hostile };
  return preparationPage(preparationOf(workshop, "a", words), code, "en", "Needs scripts");
};
const scripts = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code);
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the preparation file runs its own script and no other", () => {
  const html = page('const end = "</script>";');
  const [script, ...others] = scripts(html);
  expect(others).toEqual([]);
  expect(html).toContain(`script-src ${hashOf(script ?? "")}`);
  expect(html).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
  expect(html).not.toContain(hostile);
  expect(html.match(/https?:/g)).toBeNull();
});

test("a side's file knows the sides by name and nothing of what anybody wrote", () => {
  const workshop = aWorkshop();
  const html = page();
  for (const one of workshop.interests) expect(html).not.toContain(one.text);
});

test("the sheet has the day, the questions of this kind of partnership and room to write", () => {
  const workshop = { ...aWorkshop(), title: hostile };
  const sheet = preparationSheet(workshop, "a", words);
  expect(sheet).not.toContain("<script");
  expect(sheet).toContain("why should they choose us".replace("w", "W"));
  expect(sheet).toContain('class="lines"');
  for (const one of workshop.interests) expect(sheet).not.toContain(one.text);
});

test("the sheet asks a side only what it can answer apart; what is asked in the room stays in the room", () => {
  const sheet = preparationSheet(aWorkshop(), "a", words);
  expect(sheet).not.toContain(words.text("prompts.step.vision.3"));
  expect(sheet).not.toContain(words.text("prompts.step.interests.3").slice(0, 20));
  expect(sheet).toContain(words.text("prompts.step.interests.2").slice(0, 30));
});

test("months later the file asks the few questions of a checkup about each other side, and nothing else", () => {
  const preparation = preparationOf(aWorkshop(), "a", words, "checkup");
  const [about] = preparation.others;
  expect(about?.felt).toHaveLength(4);
  expect(about?.felt.at(-1)).toBe(words.text("envelopes.page.felt.again", { about: about?.name ?? "" }));
  expect(preparation.writers).toEqual([]);
});

test("where a side has several levels, its file lets one of them write a page of its own", () => {
  const workshop = aWorkshop({
    sides: [
      {
        id: "a",
        name: "Alder",
        people: [
          { id: "p1", level: "executive" },
          { id: "p2", level: "practitioner" },
        ],
      },
      { id: "b", name: "Birch" },
    ],
  });
  expect(preparationOf(workshop, "a", words).writers.map((one) => one.level)).toEqual([
    null,
    "executive",
    "practitioner",
  ]);
  expect(preparationOf(workshop, "b", words).writers).toEqual([]);
});
