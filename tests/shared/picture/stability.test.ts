import type { Board } from "@shared/picture/board";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aTable, type TableSeed } from "./aTable";
import { tables } from "./tables";

const labels = pictureLabels(createWords("en"));
const assembled = (workshop: Workshop): Board => layout(workshop, labels, { placed: false });

/** A table of which nothing was put by hand, and a piece of it. */
const untouched = fc
  .tuple(tables, fc.nat(30))
  .filter(([seed]) => seed.pieces.length > 3)
  .map(([seed, at]): readonly [seed: TableSeed, piece: number] => [{ ...seed, places: [] }, at % seed.pieces.length]);

const longer = (workshop: Workshop, piece: number): Workshop => ({
  ...workshop,
  roles: workshop.roles.map((role, at) =>
    at === piece ? { ...role, gives: role.gives.map((give) => ({ ...give, text: `${give.text} and so on` })) } : role,
  ),
});
const withOneGiveMore = (workshop: Workshop, piece: number): Workshop => ({
  ...workshop,
  roles: workshop.roles.map((role, at) =>
    at === piece ? { ...role, gives: [...role.gives, { id: "more", text: "one thing more", serves: [] }] } : role,
  ),
});
/** Which pieces stand above each other, column by column. */
const columns = (board: Board): readonly string[] => {
  const byX = new Map<number, { id: string; y: number }[]>();
  for (const piece of board.pieces) byX.set(piece.x, [...(byX.get(piece.x) ?? []), { id: piece.role.id, y: piece.y }]);
  return [...byX.values()].map((all) =>
    all
      .sort((a, b) => a.y - b.y)
      .map((one) => one.id)
      .join(),
  );
};

/** The share of pieces that stay in their column. */
const kept = (before: Board, after: Board): number => {
  const places = new Map(after.pieces.map((piece) => [piece.role.id, piece.x]));
  return before.pieces.filter((piece) => places.get(piece.role.id) === piece.x).length / before.pieces.length;
};

const many = fc.sample(untouched, { numRuns: 120, seed: 20260914 });
const keptOnAverage = (change: (workshop: Workshop, piece: number) => Workshop): number => {
  const shares = many.map(([seed, piece]) => {
    const workshop = aTable(seed);
    return kept(assembled(workshop), assembled(change(workshop, piece)));
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
};

test("a word more in a row, or a row more in a piece, leaves nearly every piece in its column", () => {
  expect(keptOnAverage(longer)).toBeGreaterThan(0.97);
  expect(keptOnAverage(withOneGiveMore)).toBeGreaterThan(0.97);
});

test("a word more changes nobody's neighbours while the rows of the table stay as they are", () => {
  fc.assert(
    fc.property(untouched, ([seed, piece]) => {
      const workshop = aTable(seed);
      const [before, after] = [assembled(workshop), assembled(longer(workshop, piece))];
      fc.pre(kept(before, after) === 1);
      expect(columns(after)).toEqual(columns(before));
    }),
    { numRuns: 60 },
  );
});
