import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { namePlaces, traceLine } from "../../../renderer/features/canvas/traces";
import { theExample } from "../../shared/commands/sample";

test("the names of lines never stand on one another, wherever the lines meet", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), fc.integer({ min: 10, max: 60 }), (middles, size) => {
      const places = namePlaces(middles, size);
      places.forEach((one, at) => {
        for (const other of places.slice(at + 1))
          expect(Math.abs(one.x - other.x) >= size * 6 || Math.abs(one.y - other.y) >= size * 1.4 - 0.001).toBe(true);
      });
    }),
  );
});

test("a line from a row sets out from the foot of its piece, for it passes under it", () => {
  const board = layout(theExample(), pictureLabels(createWords("en")));
  const piece = board.pieces[0];
  const give = piece?.rows.find((row) => row.kind === "give");
  const to = board.seats[0]?.interests[0]?.interest.id ?? "";
  const start = Number(/^M\S+ (\S+)C/.exec(traceLine(board, { from: give?.id ?? "", to })?.path ?? "")?.[1]);
  expect(start).toBeCloseTo((piece?.y ?? 0) + (piece?.height ?? 0));
});
