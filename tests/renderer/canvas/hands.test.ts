import { apply } from "@shared/commands/apply";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { arrangeCommand, assembleRestCommand, unitsOf } from "../../../renderer/features/canvas/arranging";
import { intentOf } from "../../../renderer/features/canvas/canvasKeys";
import { pullCommand, snapCommand } from "../../../renderer/features/canvas/pulling";
import { tracedThings } from "../../../renderer/features/canvas/tracedThings";
import { aWorkshop } from "../../helpers/aWorkshop";

const labels = pictureLabels(createWords("en"));
const boardOf = (workshop: Workshop) => layout(workshop, labels);
const after = (workshop: Workshop, command: Parameters<typeof apply>[1] | null): Workshop => {
  const done = command && apply(workshop, command);
  if (!done?.ok) throw new Error("It cannot be done.");
  return done.value.workshop;
};
const placeOf = (workshop: Workshop, id: string) => {
  const piece = boardOf(workshop).pieces.find((one) => one.role.id === id);
  return piece && { x: piece.x, y: piece.y - boardOf(workshop).shift.table };
};

test("a piece pulled off leaves its match where it lay, and its joints are gone in the same step", () => {
  const workshop = aWorkshop();
  const pulled = after(workshop, pullCommand(workshop, boardOf(workshop), "r-a", -500, 0));
  expect(pulled.joints).toEqual([]);
  expect(placeOf(pulled, "r-b")?.x).toBe(placeOf(workshop, "r-b")?.x);
  expect(pullCommand(pulled, boardOf(pulled), "r-a", 9, 9)).toBeNull();
});

test("a piece that leans into its match is joined with it, and what lay still goes on lying there", () => {
  const workshop = aWorkshop({ joints: [], canvas: { positions: { "r-a": { x: -900, y: 300 } } } });
  const board = boardOf(workshop);
  const lean = { give: "g-a", need: "n-b", dx: 0, dy: 0, x: 0, y: 0, on: "r-b" };
  const joined = after(workshop, snapCommand(workshop, board, new Set(["r-a"]), lean, false));
  expect(joined.joints).toEqual([{ give: "g-a", need: "n-b" }]);
  expect(placeOf(joined, "r-b")).toEqual(placeOf(workshop, "r-b"));
});

test("joined pieces are brought in line as one thing", () => {
  const workshop = aWorkshop();
  const board = boardOf(workshop);
  expect(unitsOf(workshop, board, ["r-a", "r-b", "o-a"]).map((unit) => unit.members)).toEqual([
    ["r-a", "r-b"],
    ["o-a"],
  ]);
  const even = boardOf(after(workshop, arrangeCommand(workshop, board, ["o-a", "o-b"], { ask: "align", way: "left" })));
  expect(new Set(even.stakes.map((stake) => stake.box.x)).size).toBe(1);
  expect(arrangeCommand(workshop, board, ["r-a", "r-b"], { ask: "tidy" })).toBeNull();
});

test("assembling around what was placed keeps what lies where it was put", () => {
  const placed = aWorkshop({ joints: [], canvas: { positions: { "r-a": { x: 0, y: 0 } } } });
  expect(assembleRestCommand(placed, boardOf(placed))).toBeNull();
  const crowded = aWorkshop({
    joints: [],
    canvas: { positions: { "r-a": { x: 0, y: 0 }, "r-b": { x: 10, y: 10 } } },
  });
  const kept = after(crowded, assembleRestCommand(crowded, boardOf(crowded)));
  expect(kept.canvas.positions).toEqual({ "r-a": { x: 0, y: 0 } });
});

test("a trace from an interest goes through what protects it and what serves it", () => {
  expect([...tracedThings(aWorkshop(), ["i-a"])].sort()).toEqual(["g-a", "i-a", "r-a"]);
});

test("arrow keys move by one unit, with Shift by ten, and the bands have keys of their own", () => {
  const press = { code: "", ctrlKey: false, metaKey: false, altKey: true, shiftKey: false };
  expect(intentOf({ ...press, key: "ArrowRight" }, false)).toEqual({ ask: "nudge", dx: 1, dy: 0 });
  expect(intentOf({ ...press, key: "ArrowDown", shiftKey: true }, false)).toEqual({ ask: "nudge", dx: 0, dy: 10 });
  expect(intentOf({ ...press, key: "$", code: "Digit4", altKey: false, shiftKey: true }, false)).toEqual({
    ask: "band",
    band: "table",
  });
});
