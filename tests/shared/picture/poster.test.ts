import { svgOf } from "@shared/picture/drawn";
import { drawPicture, type Picture, pictureOf } from "@shared/picture/drawPicture";
import { planPoster, posterHtml, posterPapers, viewOfPicture } from "@shared/picture/poster";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkshop, soundWorkshop } from "../../helpers/aWorkshop";
import { aTable } from "./aTable";
import { inkOf } from "./inkOf";
import { tables } from "./tables";

const words = createWords("en");
const options = { whole: true, background: "white" } as const;

const pictured = (workshop: Workshop): Picture => {
  const picture = pictureOf(workshop, words, options);
  if (!picture) throw new Error("There is no picture.");
  return picture;
};
/** What is drawn on each sheet. */
const drawnOn = (html: string): readonly string[] =>
  [...html.matchAll(/<section><svg[^>]*>(.*?)<\/svg><p>/gs)].map(([, inside = ""]) => inside);

test("the sheets of a poster together show the whole picture, and neighbours a common strip", () => {
  for (const paper of posterPapers)
    for (const across of [1, 2, 3, 5]) {
      const view = { x: -400, y: 10, width: 2300, height: 1450 };
      const { sheets, rows, columns } = planPoster(view, paper, across);
      expect(sheets).toHaveLength(rows * columns);
      expect(columns).toBe(across);
      const cuts = sheets.map(({ view: cut }) => ({
        ...cut,
        right: cut.x + cut.width,
        bottom: cut.y + cut.height,
      }));
      expect(Math.min(...cuts.map((cut) => cut.x))).toBe(view.x);
      expect(Math.min(...cuts.map((cut) => cut.y))).toBe(view.y);
      expect(Math.max(...cuts.map((cut) => cut.right))).toBeGreaterThanOrEqual(view.x + view.width - 0.01);
      expect(Math.max(...cuts.map((cut) => cut.bottom))).toBeGreaterThanOrEqual(view.y + view.height - 0.01);
      for (const [at, cut] of cuts.entries()) {
        const beside = cuts[at + 1];
        if (beside && (at + 1) % columns !== 0) expect(beside.x).toBeLessThan(cut.right);
        const below = cuts[at + columns];
        if (below) expect(below.y).toBeLessThan(cut.bottom);
      }
    }
});

test("a poster says on each sheet where it belongs", () => {
  const picture = pictured(aWorkshop(soundWorkshop));
  const html = posterHtml(picture, words, { paper: "A3", across: 2, fonts: "", title: "A <b> × B" });
  const { sheets, rows } = planPoster(picture.box, "A3", 2);
  expect(html.match(/<section>/g)).toHaveLength(sheets.length);
  expect(html).toContain("@page{size:A3 landscape");
  expect(html).toContain(`row ${rows} of ${rows}, sheet 2 of 2`);
  expect(html).not.toContain("<b>");
});

test("the sheets are counted from the picture that is seen before, as they are printed", () => {
  const workshop = aWorkshop(soundWorkshop);
  expect(viewOfPicture(drawPicture(workshop, words, options))).toEqual(pictured(workshop).box);
  expect(viewOfPicture("")).toBeNull();
});

test("whatever lies on the table: each sheet shows all that touches its part, all together show the whole", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...posterPapers), fc.integer({ min: 1, max: 6 }), (seed, paper, across) => {
      const picture = pictured(aTable(seed));
      const html = posterHtml(picture, words, { paper, across, fonts: "", title: "" });
      const { sheets } = planPoster(picture.box, paper, across);
      const shown = drawnOn(html);
      expect(shown).toHaveLength(sheets.length);
      const inks = picture.parts.map((part) => ({ svg: part.svg, touches: inkOf(part.svg) }));
      const left = new Set(picture.parts.map((part) => part.svg));
      for (const [at, { view }] of sheets.entries()) {
        // In the order of the whole, so that the same things lie over others.
        let rest = shown[at] ?? "";
        for (const { svg, touches } of inks) {
          if (rest.startsWith(svg)) {
            rest = rest.slice(svg.length);
            left.delete(svg);
          } else expect(touches(view), `${svg} touches ${JSON.stringify(view)}`).toBe(false);
        }
        expect(rest).toBe("");
      }
      expect([...left]).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("a sheet of a large table holds a small part of it", () => {
  const pieces = Array.from({ length: 60 }, (_, at) => [at % 3, 2, 2, 2] as const);
  const picture = pictured(aTable({ sides: 3, pieces, fills: [...pieces.keys()].reverse(), places: [], cards: 10 }));
  const sheets = drawnOn(posterHtml(picture, words, { paper: "A3", across: 4, fonts: "", title: "" }));
  const whole = svgOf(picture.parts).length;
  expect(sheets.length).toBeGreaterThan(8);
  expect(sheets.join("").length).toBeLessThan((sheets.length * whole) / 3);
});
