import fc from "fast-check";
import { expect, test } from "vitest";
import { barPlace } from "../../../renderer/features/canvas/barPlace";

const room = { width: 900, height: 600 };
const bar = { width: 360, height: 42 };
const here = { x: 0, y: 0, zoom: 1 };
const none = new Set<never>();

test("the bar is above, and goes beneath what lies near the view's top", () => {
  expect(barPlace([{ x: 300, y: 200, width: 318, height: 180 }], here, room, bar, none)).toBe("top-center");
  expect(barPlace([{ x: 300, y: 20, width: 318, height: 180 }], here, room, bar, none)).toBe("bottom-center");
});

test("what reaches from top to foot has the bar beside it, but not on the map", () => {
  const tall = { x: 400, y: -50, width: 480, height: 900 };
  expect(barPlace([tall], here, room, bar, none)).toBe("top-left");
  expect(barPlace([{ ...tall, x: 0 }], here, room, bar, none)).toBe("top-right");
  expect(barPlace([tall], here, room, bar, new Set(["top-left"] as const))).not.toBe("top-left");
});

test("wherever the view stands, the bar covers a thing only where no other place is free of it", () => {
  const box = fc.record({
    x: fc.integer({ min: -300, max: 1000 }),
    y: fc.integer({ min: -300, max: 700 }),
    width: fc.constant(318),
    height: fc.integer({ min: 60, max: 400 }),
  });
  fc.assert(
    fc.property(box, fc.double({ min: 0.4, max: 1.5, noNaN: true }), (one, zoom) => {
      const view = { x: 0, y: 0, zoom };
      const place = barPlace([one], view, room, bar, none);
      const covers = (left: number, top: number): boolean =>
        left < (one.x + one.width) * zoom &&
        left + bar.width > one.x * zoom &&
        top < (one.y + one.height) * zoom &&
        top + bar.height > one.y * zoom;
      const lefts = { "top-center": 270, "bottom-center": 270, "top-right": 532, "top-left": 8 };
      const tops = { "top-center": 8, "bottom-center": 492, "top-right": 8, "top-left": 8 };
      // A thing this narrow always leaves one of them free.
      if (one.width * zoom < 240) expect(covers(lefts[place], tops[place])).toBe(false);
    }),
  );
});
