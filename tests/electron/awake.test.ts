import { expect, test } from "vitest";
import { createAwake } from "../../electron/awake";

test("the machine stays awake while anybody leads, and may sleep when the last one has ended", () => {
  const blocks = new Set<number>();
  let given = 0;
  const awake = createAwake({
    start: () => {
      given += 1;
      blocks.add(given);
      return given;
    },
    stop: (id) => blocks.delete(id),
  });
  awake.keep(1, true);
  awake.keep(1, true);
  awake.keep("room", true);
  expect([awake.is(), blocks.size]).toEqual([true, 1]);
  awake.keep(1, false);
  expect(awake.is()).toBe(true);
  awake.keep("room", false);
  awake.keep(2, false);
  expect([awake.is(), blocks.size]).toEqual([false, 0]);
});
