import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import type { AlignWay } from "@shared/picture/arrange";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import type { Box } from "@shared/picture/spaces";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { arrangeCommand } from "../../../renderer/features/canvas/arranging";
import { aTable } from "../../shared/picture/aTable";

const boardOf = (workshop: Workshop) => layout(workshop, pictureLabels(createWords("en")));
const after = (workshop: Workshop, command: Command | null): Workshop => {
  const done = command && apply(workshop, command);
  if (!done?.ok) throw new Error("It cannot be done.");
  return done.value.workshop;
};
const stake = (at: number): Command => ({
  do: "add",
  what: "stake",
  record: {
    id: `o${at}`,
    kind: "region",
    title: "North ".repeat(30 * (at % 2) + 1),
    exclusivity: "shared",
    owner: "s0",
  },
});
/** Eight cards in two rows and four stakes in two rows, some with more text than others. */
const inRows = [0, 1, 2, 3].reduce(
  (now, at) => after(now, stake(at)),
  aTable({ sides: 2, pieces: [], fills: [], places: [], cards: 8 }),
);
const bottom = (box: Box): number => box.y + box.height;
const middle = (box: Box): number => box.y + box.height / 2;
const boxesOf = (workshop: Workshop, ids: readonly string[]): readonly Box[] => {
  const { cards, stakes } = boardOf(workshop);
  const all = [
    ...cards.map(({ card, box }) => ({ id: card.id, box })),
    ...stakes.map(({ stake: own, box }) => ({ id: own.id, box })),
  ];
  return all.flatMap(({ id, box }) => (ids.includes(id) ? [box] : []));
};

const cards = Array.from({ length: 8 }, (_, at) => `c${at}`);
const stakes = ["o0", "o1", "o2", "o3"];

test.each([
  ["bottom", bottom, cards],
  ["middle", middle, cards],
  ["bottom", bottom, ["c0", "c4"]],
  ["bottom", bottom, stakes],
  ["middle", middle, stakes],
] as const)(
  "what lay in rows of higher things lies on one line once it is brought to the %s",
  (way: AlignWay, edge, ids) => {
    const aligned = after(inRows, arrangeCommand(inRows, boardOf(inRows), ids, { ask: "align", way }));
    const edges = boxesOf(aligned, ids).map(edge);
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThanOrEqual(1);
  },
);

test("what lay in rows of higher things has the same air between once it is spaced evenly", () => {
  const spaced = after(inRows, arrangeCommand(inRows, boardOf(inRows), stakes, { ask: "distribute", axis: "down" }));
  const boxes = [...boxesOf(spaced, stakes)].sort((a, b) => a.y - b.y);
  const air = boxes.slice(1).map((box, at) => box.y - bottom(boxes[at] ?? box));
  expect(Math.max(...air) - Math.min(...air)).toBeLessThanOrEqual(2);
});
