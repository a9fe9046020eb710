import { drawLegend } from "@shared/picture/drawLegend";
import { drawPicture, pictureOf } from "@shared/picture/drawPicture";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { viewOfPicture } from "@shared/picture/poster";
import { allSigns } from "@shared/picture/signs";
import { type Box, overlap } from "@shared/picture/spaces";
import { createWords, type Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkshop, soundWorkshop, type WorkshopInput } from "../../helpers/aWorkshop";
import { aTable } from "./aTable";
import { areasOf } from "./inkOf";
import { tables } from "./tables";

const words = createWords("en");
const texts = {
  joined: words.text("picture.sign.joined"),
  open: words.text("picture.sign.open"),
  loose: words.text("picture.sign.loose"),
  hole: words.text("picture.sign.hole"),
  oneWay: words.text("picture.sign.one-way"),
  overlap: words.text("picture.sign.overlap"),
  unowned: words.text("canvas.nobody"),
  below: words.text("picture.sign.below"),
  safe: words.text("picture.sign.safe"),
  exposed: words.text("picture.sign.exposed"),
};
type Sign = keyof typeof texts;

/** What the foot of the picture explains, as a reader finds it. */
const explained = (workshop: Workshop, whole = false): readonly string[] => {
  const svg = drawPicture(workshop, words, { whole });
  const read = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text.replaceAll("&quot;", '"'));
  return Object.entries(texts).flatMap(([sign, text]) => (read.includes(text) ? [sign] : []));
};

type Row = { readonly id: string; readonly serves?: string[]; readonly mustHave?: boolean };
interface Two {
  /** What the first gives beside what is joined, and what the other needs. */
  readonly gives?: readonly Row[];
  readonly needs?: readonly Row[];
  readonly joined?: Partial<Record<"give" | "need", Omit<Row, "id">>>;
  readonly nobody?: boolean;
  readonly both?: string;
}

const rows = (all: readonly Row[]) => all.map((row) => ({ ...row, text: `What ${row.id} is` }));

/** Two pieces with one joint that the giver's own interest carries, but for what is said. */
const twoPieces = ({ gives = [], needs = [], joined = {}, nobody = false, both }: Two): Workshop => {
  const does = both === undefined ? {} : { responsibilities: [both], scope: [both] };
  const input: Pick<WorkshopInput, "roles" | "joints"> = {
    roles: [
      {
        id: "r1",
        side: "a",
        title: "One",
        gives: rows([{ id: "g", serves: ["i-a"], ...joined.give }, ...gives]),
        ...does,
      },
      {
        id: "r2",
        side: nobody ? null : "b",
        title: "Other",
        needs: rows([{ id: "n", ...joined.need }, ...needs]),
        ...does,
      },
    ],
    joints: [{ give: "g", need: "n" }],
  };
  return aWorkshop({ ...soundWorkshop, ...input });
};

test("a picture in which nothing needs explaining has no legend, and ends where it ended", () => {
  const calm = twoPieces({});
  expect(explained(calm)).toEqual([]);
  const board = layout(calm, pictureLabels(words), { placed: false });
  const legend = drawLegend(board, allSigns(calm, words), words, false, { x: 0, y: 0, width: 600 });
  expect(legend).toEqual({ height: 0, parts: [] });
});

test("who was not in the room reads at the foot what an empty socket, a free tab and a hatched piece say", () => {
  expect(explained(twoPieces({ needs: [{ id: "n2" }] }))).toEqual(["open"]);
  expect(explained(twoPieces({ gives: [{ id: "g2", serves: ["i-a"] }] }))).toEqual(["loose"]);
  expect(explained(twoPieces({ nobody: true }))).toEqual(["unowned"]);
});

test("who was not in the room reads as a question what the marks in a tab and under a piece mean", () => {
  expect(explained(twoPieces({ joined: { give: { serves: [] } } }))).toEqual(["oneWay"]);
  expect(explained(twoPieces({ joined: { give: { serves: [] }, need: { mustHave: true } } }))).toContain("hole");
  expect(explained(twoPieces({ both: "Train the customers" }))).toEqual(["overlap"]);
  for (const text of [texts.hole, texts.oneWay, texts.overlap, texts.exposed]) expect(text).toMatch(/\?$/);
});

test("shields are explained where the seats are seen, not under the jigsaw alone", () => {
  const workshop = twoPieces({});
  const shields: readonly Sign[] = ["safe", "exposed"];
  const seen = explained(workshop, true);
  expect(seen.filter((sign) => shields.some((one) => one === sign)).length).toBeGreaterThan(0);
  expect(explained(workshop, false)).toEqual([]);
});

const RTL_TEXT = "ما زال مفتوحا";
/** The words as a translation might have them. */
const translated = (how: (text: string) => string): Words => ({
  ...words,
  text: (key, values) => {
    const text = words.text(key, values);
    return key.startsWith("picture.sign.") || key === "canvas.nobody" ? how(text) : text;
  },
});
const translations: Readonly<Record<string, Words>> = {
  "in English": words,
  "in a language three times as long": translated((text) => [text, text, text].join(" ")),
  "from right to left": translated(() => `${RTL_TEXT} ${RTL_TEXT} ${RTL_TEXT}`),
};

const inside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x - 0.5 &&
  box.y >= frame.y - 0.5 &&
  box.x + box.width <= frame.x + frame.width + 0.5 &&
  box.y + box.height <= frame.y + frame.height + 0.5;

for (const [how, spoken] of Object.entries(translations))
  test(`the legend lies within the picture, below all else, nothing of it over another (${how})`, () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (seed, whole) => {
        const workshop = aTable(seed);
        const picture = pictureOf(workshop, spoken, { whole });
        if (picture === null) return;
        const board = layout(workshop, pictureLabels(spoken), { placed: false });
        const at = { x: 0, y: 0, width: picture.box.width };
        const count = drawLegend(board, allSigns(workshop, spoken), spoken, whole, at).parts.length;
        const foot = picture.parts.slice(picture.parts.length - count).map((part) => areasOf(part.svg));
        const above = picture.parts.slice(0, picture.parts.length - count).flatMap((part) => areasOf(part.svg));
        const ends = Math.max(...above.map((box) => box.y + box.height));
        for (const [index, areas] of foot.entries()) {
          for (const area of areas) {
            expect(inside(area, picture.box), JSON.stringify({ area, box: picture.box })).toBe(true);
            expect(area.y).toBeGreaterThanOrEqual(ends);
          }
          for (const others of foot.slice(index + 1))
            expect(areas.some((area) => others.some((other) => overlap(area, other, 0, 0)))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

test("the picture is as much larger as its legend, so that nobody who scales it cuts it off", () => {
  const [calm, asking] = [twoPieces({}), twoPieces({ nobody: true })];
  const height = (workshop: Workshop): number => viewOfPicture(drawPicture(workshop, words))?.height ?? 0;
  expect(height(asking)).toBeGreaterThan(height(calm) + 20);
});
