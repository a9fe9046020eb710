import { agreementModel } from "@shared/agreement/agreementModel";
import { analyse } from "@shared/analysis/analyse";
import { drawPicture } from "@shared/picture/drawPicture";
import { sideColours } from "@shared/picture/palette";
import { toJsonCanvas } from "@shared/picture/toJsonCanvas";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { aWorkshop, soundWorkshop } from "../../helpers/aWorkshop";

const words = createWords("en");

/** Three at the table; Birch, the second of them, takes a pass. */
const birchLeaves = () =>
  aWorkshop({
    title: "Three at one table",
    sides: [...soundWorkshop.sides, { id: "c", name: "Cedar", short: "CE", people: [] }],
    verdicts: { a: { verdict: "collaborate" }, b: { verdict: "pass" }, c: { verdict: "collaborate" } },
    roles: [
      ...(soundWorkshop.roles ?? []),
      { id: "r-c", side: "c", title: "Piece of c", gives: [{ id: "g-c", text: "Gift of c" }], needs: [] },
    ],
    joints: [
      { give: "g-a", need: "n-b" },
      { give: "g-c", need: "n-a" },
    ],
  });

test("a picture that goes out shows the table of those who stay, as its counts do", () => {
  const svg = drawPicture(birchLeaves(), words, { whole: true });
  expect(svg).toContain("1 of 1 needs met");
  expect(svg).toContain("2 pieces, 1 of 1 need met by 1 joint");
  expect(svg).toContain("Piece of c");
  for (const gone of ["Piece of b", "Birch", "Stake of b"]) expect(svg).not.toContain(gone);
  const canvas = toJsonCanvas(birchLeaves(), words);
  expect(canvas).toContain("C · Piece of c");
  expect(canvas).not.toContain("Birch");
});

test("who stays keeps letter and colour, in the picture of the agreement too", () => {
  const workshop = birchLeaves();
  const model = agreementModel(workshop, analyse(workshop, words), words, { paper: "A4" });
  const figures = model.sections.flatMap((one) =>
    one.blocks.flatMap((block) => (block.kind === "figure" ? [block.svg] : [])),
  );
  expect(figures.length).toBeGreaterThan(0);
  for (const svg of [drawPicture(workshop, words, { whole: true }), ...figures]) {
    expect(svg).toContain(sideColours(2).fill);
    expect(svg).not.toContain(sideColours(1).fill);
  }
});
