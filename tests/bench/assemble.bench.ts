import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { test } from "vitest";
import { aTable } from "../shared/picture/aTable";
import { crosswise } from "../shared/picture/littleChanges";

const labels = pictureLabels(createWords("en"));

/** Sixty pieces of four sides, three rows each, two thirds of the needs filled: what "Assemble" lays out anew. */
const sixty = () =>
  aTable({
    sides: 4,
    cards: 12,
    pieces: Array.from({ length: 60 }, (_, at) => [at % 4, 2, 1, 8] as const),
    fills: Array.from({ length: 60 }, (_, at) => (at % 3 === 2 ? Number.MAX_SAFE_INTEGER : (at * 2 + 3) % 120)),
    places: [],
  });

test("sixty pieces assembled, under 300 ms", async ({ bench }) => {
  const workshop = sixty();
  // A new list of roles each time: what was laid out before is not remembered.
  await bench(
    "assemble",
    () => void layout({ ...workshop, roles: [...workshop.roles] }, labels, { placed: false }),
  ).run();
});

/** With every piece where it lies once the table was assembled. */
const placed = (workshop: Workshop): Workshop => {
  const board = layout(workshop, labels, { placed: false });
  const places = board.pieces.map(({ role, x, y }) => [role.id, { x, y: y - board.shift.table }] as const);
  return { ...workshop, canvas: { ...workshop.canvas, positions: Object.fromEntries(places) } };
};

test("sixty pieces that all hang together crosswise, assembled again after a joint is gone, under 300 ms", async ({
  bench,
}) => {
  const workshop = placed(crosswise(60, 4, 1));
  const after = { ...workshop, joints: workshop.joints.slice(1) };
  await bench("assemble again", () => {
    layout({ ...after, roles: after.roles.map((role) => ({ ...role })) }, labels, { placed: false });
  }).run();
});
