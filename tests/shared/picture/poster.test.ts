import { drawPicture } from "@shared/picture/drawPicture";
import { planPoster, posterHtml, posterPapers, viewOfPicture } from "@shared/picture/poster";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { aWorkshop, soundWorkshop } from "../../helpers/aWorkshop";

const words = createWords("en");
const svg = drawPicture(aWorkshop(soundWorkshop), words, { whole: true, background: "white" });

const rectangle = (view: string) => {
  const [x = 0, y = 0, width = 0, height = 0] = view.split(" ").map(Number);
  return { x, y, width, height, right: x + width, bottom: y + height };
};

test("the sheets of a poster together show the whole picture, and neighbours a common strip", () => {
  for (const paper of posterPapers)
    for (const across of [1, 2, 3, 5]) {
      const view = { x: -400, y: 10, width: 2300, height: 1450 };
      const { sheets, rows, columns } = planPoster(view, paper, across);
      expect(sheets).toHaveLength(rows * columns);
      expect(columns).toBe(across);
      const cuts = sheets.map((sheet) => rectangle(sheet.view));
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
  const html = posterHtml(svg, words, { paper: "A3", across: 2, fonts: "", title: "A <b> × B" });
  const view = viewOfPicture(svg);
  if (!view) throw new Error("The picture has no view.");
  const { sheets, rows } = planPoster(view, "A3", 2);
  expect(html.match(/<section>/g)).toHaveLength(sheets.length);
  expect(html).toContain("@page{size:A3 landscape");
  expect(html).toContain(`row ${rows} of ${rows}, sheet 2 of 2`);
  expect(html).not.toContain("<b>");
});

test("where there is no picture there is no poster", () => {
  expect(posterHtml("", words, { paper: "A4", across: 2, fonts: "", title: "" })).toBe("");
});
