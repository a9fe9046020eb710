import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { nearBoard, nearKey } from "../../../renderer/features/canvas/nearBoard";
import { aTable } from "../../shared/picture/aTable";

const board = layout(
  aTable({
    sides: 2,
    cards: 3,
    pieces: [
      [0, 1, 1, 2],
      [1, 1, 1, 2],
    ],
    fills: [],
    places: [
      [2, 0, -400],
      [3, 40_000, -400],
    ],
  }),
  pictureLabels(createWords("en")),
);
const [here, faraway] = board.cards;
const viewAt = (x: number, y: number): string => nearKey({ transform: [-x, -y, 1], width: 1000, height: 700 });
const cardsNear = (held: readonly string[] = []): readonly string[] =>
  nearBoard(board, viewAt(here?.box.x ?? 0, here?.box.y ?? 0), new Set(held)).cards.map((one) => one.card.id);

test("what lies near the view is on the table, what is screens away is not", () => {
  expect(cardsNear()).toContain(here?.card.id);
  expect(cardsNear()).not.toContain(faraway?.card.id);
});

test("what is held stays on the table wherever the view goes", () => {
  expect(cardsNear([faraway?.card.id ?? ""])).toContain(faraway?.card.id);
});

test("a view that moves a little changes nothing that is near", () => {
  expect(viewAt(820, 410)).toBe(viewAt(830, 420));
});

test("a hand that trembles at the edge of a step changes nothing that is near", () => {
  const at = (x: number, before?: string): string =>
    nearKey({ transform: [-x, 0, 1], width: 1000, height: 700 }, before);
  const first = at(875);
  expect(at(885)).not.toBe(first);
  expect(at(885, first)).toBe(first);
  expect(at(875, at(885, first))).toBe(first);
});

test("the near part always lies around the view, and never much further", () => {
  let key = "";
  for (let step = 0; step < 400; step += 1) {
    const zoom = 0.4 + 2 * Math.abs(Math.sin(step / 23));
    const [x, y] = [3_000 * Math.sin(step / 11), 1_500 * Math.cos(step / 7)];
    key = nearKey({ transform: [-x * zoom, -y * zoom, zoom], width: 1000, height: 700 }, key);
    const [left = 0, top = 0, right = 0, bottom = 0] = key.split(" ").map((edge) => Number(edge) * 160);
    expect(left).toBeLessThanOrEqual(x);
    expect(top).toBeLessThanOrEqual(y);
    expect(right).toBeGreaterThanOrEqual(x + 1000 / zoom);
    expect(bottom).toBeGreaterThanOrEqual(y + 700 / zoom);
    expect(right - left).toBeLessThanOrEqual(1000 / zoom + 4 * 160 + 1);
  }
});
