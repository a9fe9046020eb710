import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import type { Box } from "@shared/picture/spaces";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { homeBox, UNDER_TOOLS, viewOf } from "../../../renderer/features/canvas/homeView";
import { aTable } from "../../shared/picture/aTable";
import { tables } from "../../shared/picture/tables";

const side = fc.integer({ min: 300, max: 6000 });
const boxes: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: side,
  height: side,
});
const rooms = fc.record({ width: fc.integer({ min: 500, max: 2500 }), height: fc.integer({ min: 300, max: 1400 }) });

test("what is shown whole lies in the window and clear of the gauge and the tools", () => {
  fc.assert(
    fc.property(boxes, rooms, (box, room) => {
      const { x, y, zoom } = viewOf(box, room, { least: 0.02, readable: 0.02, most: 1.5 });
      expect(box.x * zoom + x).toBeGreaterThanOrEqual(0);
      expect((box.x + box.width) * zoom + x).toBeLessThanOrEqual(room.width);
      expect(box.y * zoom + y).toBeGreaterThanOrEqual(0);
      expect((box.y + box.height) * zoom + y).toBeLessThanOrEqual(room.height - UNDER_TOOLS);
    }),
  );
});

test("the jigsaw is at home with the whole of its bridges in view", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const board = layout(aTable(seed), pictureLabels(createWords("en")));
      const home = homeBox(board, "jigsaw");
      for (const { points } of board.bridges.flatMap((bridge) => bridge.stretches))
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(home.x);
          expect(x).toBeLessThanOrEqual(home.x + home.width);
          expect(y).toBeGreaterThanOrEqual(home.y);
          expect(y).toBeLessThanOrEqual(home.y + home.height);
        }
    }),
    { numRuns: 40 },
  );
});
