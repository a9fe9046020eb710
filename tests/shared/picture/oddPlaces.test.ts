import type { Board } from "@shared/picture/board";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { overlap } from "@shared/picture/spaces";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { twoPieces } from "./aTable";

const labels = pictureLabels(createWords("en"));
const ways = [{ placed: true }, { placed: false }] as const;
const isSound = ({ bounds }: Board): boolean => Object.values(bounds).every(Number.isFinite);

test("however far away a file says that things lie, the board is laid out at once, and nothing covers anything", () => {
  const far = fc.constantFrom(1e12, -1e12, 1e17, -1e17, 1e21, 1e300, -1e300, Number.MAX_VALUE, 0);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), far, far), { maxLength: 4 }), (places) => {
      for (const way of ways) {
        const board = layout(twoPieces(places), labels, way);
        expect(isSound(board)).toBe(true);
        const [one, other] = board.pieces;
        expect(one && other && overlap(one, other)).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});
