import fc from "fast-check";
import { expect, it } from "vitest";
import { pixelsOf, runsOf } from "../../../renderer/still/runs";

it("a picture comes back pixel for pixel, also where rows repeat", () => {
  const pictures = fc.integer({ min: 1, max: 12 }).chain((width) => {
    const row = fc.array(fc.constantFrom(0, 0xff0000ff, 0xffffffff, 1), { minLength: width, maxLength: width });
    const times = fc.tuple(row, fc.integer({ min: 1, max: 3 }));
    return fc.tuple(fc.constant(width), fc.array(times, { maxLength: 6 }));
  });
  fc.assert(
    fc.property(pictures, ([width, rows]) => {
      const pixels = Uint32Array.from(rows.flatMap(([row, times]) => Array.from({ length: times }, () => row).flat()));
      expect(pixelsOf(runsOf(pixels, width))).toEqual(pixels);
    }),
  );
});

it("rows that repeat cost nothing", () => {
  const row = [1, 1, 1, 2, 2, 2];
  expect(runsOf(Uint32Array.from([...row, ...row, ...row]), 6).rows).toEqual([2, 3, 1, 3, 2, 0, 0]);
});

it("what is empty stays empty", () => {
  expect(pixelsOf(runsOf(new Uint32Array(0), 0))).toHaveLength(0);
});
