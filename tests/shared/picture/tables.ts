import fc from "fast-check";
import type { TableSeed } from "./aTable";

/** Tables of every shape: two to six sides, any joints, some things placed by hand. */
export const tables: fc.Arbitrary<TableSeed> = fc.record({
  sides: fc.integer({ min: 2, max: 6 }),
  pieces: fc.array(fc.tuple(fc.nat(6), fc.nat(3), fc.nat(3), fc.nat(14)), { maxLength: 14 }),
  fills: fc.array(fc.nat(20), { maxLength: 42 }),
  places: fc.array(fc.tuple(fc.nat(20), fc.integer({ min: -900, max: 900 }), fc.integer({ min: -500, max: 900 })), {
    maxLength: 8,
  }),
  cards: fc.nat(8),
});
