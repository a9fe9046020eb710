import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { headPlace } from "../../../renderer/features/canvas/headPlace";
import { theExample } from "../../shared/commands/sample";
import { aTable } from "../../shared/picture/aTable";
import { tables } from "../../shared/picture/tables";

/** Name and counts of a band need as much. */
const ROOM = 520;

test("the head of the table begins and ends with its pieces, in the band, with room for what it says", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const board = layout(aTable(seed), pictureLabels(createWords("en")));
      const { start, end } = headPlace(board, "table", board.table);
      const boxes = board.pieces.length > 0 ? board.pieces : board.stakes.map(({ box }) => box);
      const left = Math.min(...boxes.map((box) => box.x));
      const right = Math.max(...boxes.map((box) => box.x + box.width));
      const [begins, ends] = [board.table.x + start, board.table.x + board.table.width - end];
      expect(start).toBeGreaterThanOrEqual(28);
      expect(end).toBeGreaterThanOrEqual(28);
      expect(ends - begins).toBeGreaterThanOrEqual(Math.min(ROOM, right - left - 1));
      if (boxes.length > 0 && right - left >= ROOM) {
        expect(Math.abs(begins - left)).toBeLessThanOrEqual(1);
        expect(Math.abs(ends - right)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("the head of a horizon begins over its sentence", () => {
  const board = layout(theExample(), pictureLabels(createWords("en")));
  const { start } = headPlace(board, "horizon", board.horizon);
  expect(board.horizon.x + start).toBe(Math.round(board.statement.box.x));
});

test("the head of a band with nothing in it is as wide as the band", () => {
  const board = layout(theExample(), pictureLabels(createWords("en")));
  expect(headPlace({ ...board, pieces: [], stakes: [] }, "table", board.table)).toEqual({ start: 28, end: 28 });
});
