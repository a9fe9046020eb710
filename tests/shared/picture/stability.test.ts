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

const many = fc.sample(untouched, { numRuns: 60, seed: 20260914 });
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

/** Two or three sides, a dozen pieces, most needs met by the piece beside: what a morning leaves behind. */
const ordinary = (sides: number, pieces: number): Workshop =>
  aTable({
    sides,
    pieces: Array.from({ length: pieces }, (_, at) => [at % sides, 1 + (at % 2), 1 + (at % 3 === 0 ? 1 : 0), at % 9]),
    fills: Array.from({ length: 2 * pieces }, (_, at) => (at % 4 === 3 ? 99 : (at + 1) % pieces)),
    places: [],
    cards: 0,
  });

/** The share of the pieces that a joint is not about which do not stir when it is gone. */
const stirredBy = (workshop: Workshop, joint: Workshop["joints"][number]): number => {
  const after = assembled({ ...workshop, joints: workshop.joints.filter((one) => one !== joint) });
  const places = new Map(after.pieces.map((piece) => [piece.role.id, piece]));
  const others = assembled(workshop).pieces.filter(
    ({ role }) => ![...role.gives, ...role.needs].some((row) => row.id === joint.give || row.id === joint.need),
  );
  const still = others.filter(({ role, x, y }) => places.get(role.id)?.x === x && places.get(role.id)?.y === y);
  return others.length === 0 ? 1 : still.length / others.length;
};

test("a joint less, and assembled again, most of what it is not about lies where it lay", () => {
  const tablesOfADay = [ordinary(2, 8), ordinary(2, 14), ordinary(3, 12), ordinary(3, 18)];
  const shares = tablesOfADay.flatMap((workshop) => workshop.joints.map((joint) => stirredBy(workshop, joint)));
  expect(shares.length).toBeGreaterThan(20);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.5);
});

test("a piece typed onto a table that people arranged comes to lie beneath its own side's, and nothing moves for it", () => {
  fc.assert(
    fc.property(tables, fc.nat(5), (seed, place) => {
      fc.pre(seed.pieces.length > 0);
      const placed = seed.places.filter(([thing]) => thing < seed.pieces.length);
      const arranged: TableSeed = { ...seed, cards: 0, places: [[0, -200, -100], ...placed] };
      const side = place % seed.sides;
      const workshop = aTable(arranged);
      const more = aTable({ ...arranged, pieces: [...arranged.pieces, [side, 0, 0, 0]] });
      const [before, after] = [layout(workshop, labels), layout(more, labels)];
      const places = new Map(after.pieces.map((piece) => [piece.role.id, piece]));
      for (const piece of before.pieces)
        expect(places.get(piece.role.id)).toMatchObject({
          x: piece.x,
          y: piece.y - before.shift.table + after.shift.table,
        });
      const low = before.pieces
        .filter((piece) => piece.side === side)
        .reduce((most, piece) => Math.max(most, piece.y + piece.height), Number.NEGATIVE_INFINITY);
      const fresh = places.get(`r${seed.pieces.length}`);
      expect((fresh?.y ?? 0) + before.shift.table - after.shift.table).toBeGreaterThan(low);
    }),
    { numRuns: 60 },
  );
});

test("a piece typed onto an arranged table lies in its side's part of it", () => {
  const xOf = (side: number): number | undefined =>
    layout(
      aTable({
        sides: 2,
        pieces: [
          [0, 1, 0, 2],
          [1, 1, 0, 2],
          [side, 0, 0, 0],
        ],
        fills: [],
        places: [
          [0, -600, 0],
          [1, 300, 40],
        ],
        cards: 0,
      }),
      labels,
    ).pieces.find((piece) => piece.role.id === "r2")?.x;
  expect([xOf(0), xOf(1)]).toEqual([-600, 300]);
});
