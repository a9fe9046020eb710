import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import { test } from "vitest";
import { canvasNodes, type Moment } from "../../renderer/features/canvas/canvasNodes";
import { aTable } from "../shared/picture/aTable";

const words = createWords("en");
const labels = pictureLabels(words);

/** A third cards, two thirds pieces with their rows; half the needs are filled. */
const ofSize = (things: number) =>
  aTable({
    sides: 4,
    cards: Math.round(things / 3),
    pieces: Array.from({ length: Math.round(things / 4.5) }, (_, at) => [at % 4, 1, 1, 8] as const),
    fills: Array.from({ length: Math.round(things / 4.5) }, (_, at) =>
      at % 2 === 0 ? at + 1 : Number.MAX_SAFE_INTEGER,
    ),
    places: [],
  });

const still: Moment = {
  selection: new Set(),
  lit: new Set(),
  marks: new Map(),
  current: null,
  joint: null,
  drag: null,
  words,
  asides: { horizon: "", table: "", seats: "" },
  sealed: new Map(),
};

for (const things of [200, 1000, 5000]) {
  const workshop = ofSize(things);
  const board = layout(workshop, labels);
  const { kept } = canvasNodes(board, still, new Map());
  const [card] = workshop.vision.cards;
  const changed = {
    ...workshop,
    vision: {
      ...workshop.vision,
      cards: workshop.vision.cards.map((one) => (one === card ? { ...one, text: "Another text" } : one)),
    },
  };
  test(`${things} things after one card changed`, async ({ bench }) => {
    await bench.compare(
      bench("lay out", () => void layout(changed, labels)),
      bench("nodes", () => void canvasNodes(board, still, kept)),
    );
  });
}
