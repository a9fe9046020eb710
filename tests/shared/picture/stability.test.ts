import type { Board } from "@shared/picture/board";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aTable, type TableSeed } from "./aTable";
import { crosswise, type LittleChange, littleChanges, numbers, ofADay } from "./littleChanges";
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

const placesOf = (board: Board): ReadonlyMap<string, { readonly x: number; readonly y: number }> =>
  new Map(board.pieces.map(({ role, x, y }) => [role.id, { x, y: y - board.shift.table }]));

/** The workshop with every piece where it lies once the table was assembled. */
const afterAssembling = (workshop: Workshop): Workshop => ({
  ...workshop,
  canvas: { ...workshop.canvas, positions: Object.fromEntries(placesOf(assembled(workshop))) },
});

/** The share of the pieces a change is not about that do not stir when the table is assembled again. */
const still = (before: Workshop, { after, about }: LittleChange): readonly boolean[] => {
  const [was, now] = [placesOf(layout(before, labels)), placesOf(assembled(after))];
  return [...was].flatMap(([id, place]) => {
    const at = now.get(id);
    return about.has(id) || !at ? [] : [at.x === place.x && at.y === place.y];
  });
};

const share = (make: (seed: number) => Workshop, change: keyof typeof littleChanges): number => {
  const all = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
    const before = afterAssembling(make(seed));
    const done = littleChanges[change](before, numbers(77 * seed + 5));
    return done ? still(before, done) : [];
  });
  expect(all.length).toBeGreaterThan(50);
  return all.filter(Boolean).length / all.length;
};

test.each([
  ["a joint gone", 0.9],
  ["a joint made", 0.85],
  ["a piece more", 0.98],
  ["a piece gone", 0.9],
  ["a piece renamed", 0.9],
  ["a side more", 0.98],
] as const)("sixty pieces assembled again after %s: nearly all lie where they lay", (change, least) => {
  expect(share((seed) => ofADay(60, 4, seed), change)).toBeGreaterThan(least);
});

test.each([
  ["a joint gone", 0.7],
  ["a joint made", 0.5],
  ["a piece more", 0.95],
  ["a piece gone", 0.7],
  ["a piece renamed", 0.6],
  ["a side more", 0.95],
] as const)(
  "pieces that all hang together crosswise, assembled again after %s: most lie where they lay",
  (change, least) => {
    expect(share((seed) => crosswise(30, 3, seed), change)).toBeGreaterThan(least);
  },
);

test("what is assembled twice lies where it lay after the first time, and lies there when the workshop is opened", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const once = afterAssembling(aTable({ ...seed, cards: 0 }));
      expect(placesOf(layout(once, labels))).toEqual(new Map(Object.entries(once.canvas.positions)));
      expect(placesOf(assembled(once))).toEqual(placesOf(layout(once, labels)));
    }),
    { numRuns: 150 },
  );
});

test("an assembled table that has changed and is assembled again keeps its joints at one place, and nothing covers anything", () => {
  const changes = Object.values(littleChanges);
  fc.assert(
    fc.property(tables, fc.nat(5), fc.nat(500), (seed, which, at) => {
      const before = afterAssembling(aTable({ ...seed, cards: 0 }));
      const done = changes[which]?.(before, numbers(at));
      fc.pre(done !== null && done !== undefined);
      const board = assembled(done?.after ?? before);
      const seams = new Map<string, string>();
      for (const piece of board.pieces)
        for (const end of piece.rows.flatMap((row) => row.ends)) {
          if (!end.joint || !end.seam) continue;
          const [key, place] = [`${end.joint.give} ${end.joint.need}`, `${piece.x + end.x} ${piece.y + end.y}`];
          expect(seams.get(key) ?? place).toBe(place);
          seams.set(key, place);
        }
      board.pieces.forEach((a, from) => {
        for (const b of board.pieces.slice(from + 1))
          expect(
            a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
            `${a.role.id} ${b.role.id}`,
          ).toBe(false);
      });
    }),
    { numRuns: 120 },
  );
});

test("what people put out of line comes into line when the table is assembled, and the rest stays", () => {
  const before = afterAssembling(ofADay(24, 3, 4));
  const [first] = before.roles.filter(
    (role) =>
      !before.joints.some((joint) =>
        [...role.gives, ...role.needs].some((row) => row.id === joint.give || row.id === joint.need),
      ),
  );
  const id = first?.id ?? "";
  const place = before.canvas.positions[id] ?? { x: 0, y: 0 };
  const moved = {
    ...before,
    canvas: { positions: { ...before.canvas.positions, [id]: { x: place.x + 13, y: place.y + 900 } } },
  };
  const now = placesOf(assembled(moved));
  expect(now.get(id)).not.toEqual(moved.canvas.positions[id]);
  for (const [other, at] of Object.entries(before.canvas.positions))
    if (other !== id) expect(now.get(other)).toEqual(at);
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
