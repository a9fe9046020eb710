import fc from "fast-check";
import { expect, test } from "vitest";
import { UNDER_BAR, UNDER_TOOLS } from "../../../renderer/features/canvas/homeView";
import { broughtIn, followed } from "../../../renderer/features/canvas/inView";

const room = { width: 900, height: 650 };
const here = { x: 0, y: 0, zoom: 1 };
const card = { width: 212, height: 100 };

test("what is in view moves nothing, and what lies beside it no more than needed", () => {
  expect(broughtIn(here, { ...card, x: 300, y: 200 }, room, "nudge")).toBeNull();
  expect(broughtIn(here, { ...card, x: 300, y: 200 }, room, "follow")).toBeNull();
  expect(broughtIn(here, { ...card, x: 800, y: 200 }, room, "nudge")).toEqual({ x: -136, y: 0, zoom: 1 });
  expect(broughtIn(here, { ...card, x: -100, y: 200 }, room, "nudge")).toEqual({ x: 124, y: 0, zoom: 1 });
});

test("while people write on, the view moves once for several cards of a row", () => {
  let view = here;
  let moves = 0;
  for (let at = 0; at < 12; at += 1) {
    const after = broughtIn(view, { ...card, x: 24 + at * 226, y: 200 }, room, "follow");
    if (after) moves += 1;
    view = after ?? view;
  }
  expect(moves).toBeLessThanOrEqual(4);
});

test("wherever a card that fits in the room comes to lie, it is in view afterwards, clear of bar and tools", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: -3000, max: 3000 }),
      fc.double({ min: 0.3, max: 2, noNaN: true }),
      fc.constantFrom("nudge" as const, "follow" as const),
      (x, y, zoom, how) => {
        const from = { x: 0, y: 0, zoom };
        const view = broughtIn(from, { ...card, x, y }, room, how) ?? from;
        expect(view.zoom).toBe(zoom);
        expect(x * zoom + view.x).toBeGreaterThanOrEqual(8 - 1e-6);
        expect(y * zoom + view.y).toBeGreaterThanOrEqual(UNDER_BAR - 1e-6);
        expect((x + card.width) * zoom + view.x).toBeLessThanOrEqual(room.width - 8 + 1e-6);
        expect((y + card.height) * zoom + view.y).toBeLessThanOrEqual(room.height - UNDER_TOOLS + 1e-6);
      },
    ),
  );
});

test("of several things the view comes to all, to none where one is seen already, else to the first", () => {
  const near = { ...card, x: 1000, y: 200 };
  const far = { ...card, x: 9000, y: 200 };
  expect(followed(here, [near, { ...near, y: 400 }], room)).toEqual({ x: 1000, y: 200, width: 212, height: 300 });
  expect(followed(here, [far, { ...card, x: 300, y: 200 }], room)).toBeNull();
  expect(followed(here, [near, far], room)).toEqual(near);
  expect(followed(here, [], room)).toBeNull();
});
