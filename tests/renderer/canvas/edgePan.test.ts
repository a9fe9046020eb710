import { expect, test } from "vitest";
import { edgePan } from "../../../renderer/features/canvas/edgePan";

const room = { width: 900, height: 600 };
const board = { x: 0, y: 0, width: 4000, height: 2000 };
/** In the midst of a board that goes on beyond every edge. */
const midst = { x: -1500, y: -700, zoom: 1 };

test("in the middle of the view a hand moves nothing; at an edge the view comes along, faster the further out", () => {
  expect(edgePan({ x: 450, y: 300 }, room, midst, board)).toEqual({ x: 0, y: 0 });
  const [near, far] = [870, 940].map((x) => edgePan({ x, y: 300 }, room, midst, board).x);
  expect(near).toBeLessThan(0);
  expect(far).toBeLessThan(near ?? 0);
  expect(edgePan({ x: 5, y: 300 }, room, midst, board).x).toBeGreaterThan(0);
  expect(edgePan({ x: 450, y: 4 }, room, midst, board).y).toBeGreaterThan(0);
  expect(edgePan({ x: 450, y: 598 }, room, midst, board).y).toBeLessThan(0);
});

test("where the board ends the view stays", () => {
  const whole = { x: 50, y: 50, zoom: 0.2 };
  for (const at of [
    { x: 2, y: 300 },
    { x: 898, y: 300 },
    { x: 450, y: 2 },
    { x: 450, y: 598 },
  ])
    expect(edgePan(at, room, whole, board)).toEqual({ x: 0, y: 0 });
});
