import { apply } from "@shared/commands/apply";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { canvasNodes, type Kept, type Moment } from "../../../renderer/features/canvas/canvasNodes";
import { labelOf } from "../../../renderer/features/canvas/labels";
import { aWorkshop } from "../../helpers/aWorkshop";
import { ofThree, thirdLeaves } from "../../helpers/ofThree";

const words = createWords("en");
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
const draw = (workshop: Workshop, moment: Moment = still, before: Kept = new Map()) =>
  canvasNodes(layout(workshop, pictureLabels(words)), moment, before);
const changed = (first: ReturnType<typeof draw>, second: ReturnType<typeof draw>): readonly string[] =>
  second.nodes.filter((node) => !first.nodes.includes(node)).map((node) => node.id);

const cards = [
  { id: "card-1", kind: "market" as const, text: "One" },
  { id: "card-2", kind: "market" as const, text: "Two" },
];
const workshop = () => aWorkshop({ vision: { opportunity: "o", whyTogether: "w", statement: "s", cards } });

test("one card's new text redraws that card and nothing else", () => {
  const before = workshop();
  const first = draw(before);
  const done = apply(before, { do: "edit", what: "card", id: "card-1", changes: { text: "Uno" } });
  expect(done.ok && changed(first, draw(done.value.workshop, still, first.kept))).toEqual(["card-1"]);
});

test("selecting a row redraws its piece alone", () => {
  const before = workshop();
  const first = draw(before);
  expect(changed(first, draw(before, { ...still, selection: new Set(["g-a"]) }, first.kept))).toEqual(["r-a"]);
});

test("while a piece is dragged only what moves is redrawn", () => {
  const before = workshop();
  const first = draw(before);
  const drag = { ids: new Set(["card-2"]), dx: 30, dy: 5 };
  expect(changed(first, draw(before, { ...still, drag }, first.kept))).toEqual(["card-2"]);
});

test("a give that becomes nobody's redraws the piece that needs it: the joint between them has another colour", () => {
  const before = workshop();
  const first = draw(before);
  const done = apply(before, { do: "edit", what: "role", id: "r-b", changes: { side: null } });
  expect(done.ok && changed(first, draw(done.value.workshop, still, first.kept))).toContain("r-a");
});

test("every node knows its size and its handles before it is drawn", () => {
  for (const node of draw(workshop()).nodes) {
    expect(node.measured).toEqual({ width: node.width, height: node.height });
    expect(Number.isInteger(node.width) && Number.isInteger(node.height)).toBe(true);
    expect(node.handles).toBeDefined();
  }
});

test("a sealed envelope shows as a number and never its content", () => {
  const sealed = aWorkshop({
    envelopes: [
      { id: "e", side: "a", kind: "interests", sealedAt: "2026-10-14T09:00:00Z", receipt: "r", box: "c2VjcmV0" },
    ],
  });
  const drawn = draw(sealed, { ...still, sealed: new Map([["a", 1]]) });
  expect(JSON.stringify(drawn.nodes)).not.toContain("c2VjcmV0");
  expect(drawn.nodes.find((node) => node.id === "a")?.data).toMatchObject({ sealed: 1 });
});

test("of a side that leaves each thing is redrawn and its label says so; nothing else is", () => {
  const vision = {
    opportunity: "o",
    whyTogether: "w",
    statement: "s",
    cards: [{ id: "card-c", kind: "market" as const, text: "Three", side: "c" }],
  };
  const before = aWorkshop({ ...ofThree(), vision });
  const now = { ...before, verdicts: aWorkshop({ ...thirdLeaves(), vision }).verdicts };
  const first = draw(before);
  const second = draw(now, still, first.kept);
  const theirs = changed(first, second).filter((id) => !id.startsWith("band"));
  expect([...theirs].sort()).toEqual(["c", "card-c", "i-c", "r-c"]);
  const board = layout(now, pictureLabels(words));
  for (const node of second.nodes) {
    const leaves = theirs.includes(node.id);
    expect([node.id, node.data.label.includes("Cedar (leaves the table)")]).toEqual([node.id, leaves]);
    if (node.type !== "band") expect(labelOf(words, board, node.id)).toBe(node.data.label);
  }
});
