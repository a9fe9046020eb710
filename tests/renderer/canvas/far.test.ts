import { apply } from "@shared/commands/apply";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import type { Box } from "@shared/picture/spaces";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FarColours } from "../../../renderer/features/canvas/farColours";
import { type FarView, paintFar } from "../../../renderer/features/canvas/farPoints";
import { createFarSheet } from "../../../renderer/features/canvas/farSheet";
import { type FarLook, farShapes } from "../../../renderer/features/canvas/overviewShapes";
import { aCommand } from "../../shared/commands/aCommand";
import { type Dice, dice } from "../../shared/commands/dice";
import { theExample } from "../../shared/commands/sample";

const labels = pictureLabels(createWords("en"));
const colours: FarColours = {
  fill: (side) => 0xff000010 + side,
  tint: (side) => 0xff000020 + side,
  lit: 0xff000001,
  selected: 0xff000002,
  blocker: 0xff000003,
  caution: 0xff000004,
  paper: 0xff000005,
};
const plain: FarLook = {
  selection: new Set(),
  lit: new Set(),
  marks: new Map(),
  traced: undefined,
  leaving: new Set(),
};
const aSheet = () => ({ data: new Uint32Array(640 * 480), width: 640, height: 480 });

/** Some of the things selected, lit, marked and traced. */
const lookOf = (workshop: Workshop, { one, two, three }: Dice): FarLook => {
  const ids = farShapes(layout(workshop, labels)).map(({ id }) => id);
  const some = (number: number): readonly string[] => ids.filter((_, at) => (at + number) % 7 === 0);
  return {
    selection: new Set(one % 3 === 0 ? some(one) : []),
    lit: new Set(two % 3 === 0 ? some(two) : []),
    marks: new Map(some(three).map((id, at) => [id, (["blocker", "caution", "note"] as const)[at % 3] ?? "note"])),
    traced: three % 4 === 0 ? new Set(some(three)) : undefined,
    leaving: new Set(one % 5 === 0 ? [two % 3] : []),
  };
};

const views: fc.Arbitrary<FarView> = fc.record({
  x: fc.double({ min: -200, max: 400, noNaN: true }),
  y: fc.double({ min: -200, max: 200, noNaN: true }),
  zoom: fc.double({ min: 0.02, max: 0.35, noNaN: true }),
  scale: fc.constantFrom(1, 1.25, 2),
});

test("painting only what changed leaves the same points as painting all of it", () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 1, maxLength: 8 }), views, (throws, view) => {
      let now = theExample();
      const sheet = createFarSheet();
      const points = aSheet();
      paintFar({ points, colours }, layout(now, labels), plain, view, sheet.changed(layout(now, labels), plain));
      for (const [step, thrown] of throws.entries()) {
        const done = apply(now, aCommand(now, thrown, `new${step}`));
        if (done.ok) now = done.value.workshop;
        const [board, look] = [layout(now, labels), lookOf(now, thrown)];
        paintFar({ points, colours }, board, look, view, sheet.changed(board, look));
        const anew = aSheet();
        paintFar({ points: anew, colours }, board, look, view, "all");
        expect(Buffer.from(points.data.buffer).equals(Buffer.from(anew.data.buffer))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test("of a card that is written into a row only its own box is painted", () => {
  const added = (to: Workshop, id: string): Workshop => {
    const done = apply(to, { do: "add", what: "card", record: { id, kind: "market", text: "New" } });
    if (!done.ok) throw new Error("The card could not be added.");
    return done.value.workshop;
  };
  const sheet = createFarSheet();
  // The first one fills the row.
  const one = added(added(theExample(), "first"), "one");
  const two = added(one, "two");
  expect(sheet.changed(layout(one, labels), plain)).toBe("all");
  expect(sheet.changed(layout(one, labels), plain)).toEqual([]);
  const board = layout(two, labels);
  const written = board.cards.find(({ card }) => card.id === "two");
  expect(sheet.changed(board, plain)).toEqual([written?.box]);
});

test("while the view moves on, nothing changes its size", () => {
  const board = layout(theExample(), labels);
  const widthOf = (x: number): number => {
    const points = aSheet();
    const view = { x: x - board.bounds.x * 0.1, y: 20, zoom: 0.1, scale: 1 };
    paintFar({ points, colours }, board, plain, view, "all");
    return points.data.filter((point) => point !== 0).length;
  };
  expect(new Set([10, 10.2, 10.4, 10.6, 10.9, 31.5].map(widthOf)).size).toBe(1);
});

test("from afar what is of a side that leaves is half as clear, less where something else is traced; cards stay", () => {
  const board = layout(theExample(), labels);
  const { x, y } = board.bounds;
  const view = { x: 10 - x * 0.1, y: 10 - y * 0.1, zoom: 0.1, scale: 1 };
  const alphas = (look: FarLook, box: Box): number => {
    const points = aSheet();
    paintFar({ points, colours }, { ...board, bridges: [] }, look, view, "all");
    const at = Math.round((box.x + box.width / 2) * 0.1 + view.x);
    const row = Math.round((box.y + box.height / 2) * 0.1 + view.y);
    return (points.data[row * points.width + at] ?? 0) >>> 24;
  };
  const piece = board.pieces.find(({ side }) => side === 0);
  const card = board.cards.find(({ side }) => side === 0);
  if (!piece || !card) throw new Error("The example has both.");
  const leaving = { ...plain, leaving: new Set([0]) };
  expect(alphas(plain, piece)).toBe(255);
  expect(alphas(leaving, piece)).toBe(128);
  expect(alphas({ ...leaving, traced: new Set() }, piece)).toBe(77);
  expect(alphas(leaving, card.box)).toBe(255);
});
