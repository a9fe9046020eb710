import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";

/** Of what kinds the selected things and rows are, and what that makes possible. */
export const selectedKinds = (workshop: Workshop, selection: readonly string[]) => {
  const things = index(workshop);
  const kinds = selection.flatMap((id) => things.get(id)?.what ?? []);
  return {
    kinds,
    /** Some of it can be another side's. */
    owned: kinds.some((what) => what === "card" || what === "role" || what === "stake" || what === "interest"),
    /** It is one piece or one row of a piece. */
    inPiece: selection.length === 1 && kinds.some((what) => what === "role" || what === "give" || what === "need"),
  };
};
