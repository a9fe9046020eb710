import type { Board } from "@shared/picture/board";
import { layout } from "@shared/picture/layout";
import { measure } from "@shared/picture/measure";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { lineHeight, sizes, type } from "@shared/picture/sizes";
import type { Box } from "@shared/picture/spaces";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";
import { aTable } from "./aTable";
import { tables } from "./tables";

const labels = pictureLabels(createWords("en"));

const boxes = (board: Board): readonly Box[] => [
  ...board.pieces,
  ...board.stakes.map((stake) => stake.box),
  ...board.cards.map((card) => card.box),
  ...board.seats.map((seat) => seat.box),
  board.statement.box,
];
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

test("nothing on the board covers anything else, whatever was put where", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const all = boxes(layout(aTable(seed), labels));
      all.forEach((box, at) => {
        for (const other of all.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      });
    }),
    { numRuns: 120 },
  );
});

test("every band holds what is in it", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const board = layout(aTable(seed), labels);
      const inside = (box: Box, band: Box): boolean => box.y >= band.y && box.y + box.height <= band.y + band.height;
      for (const card of board.cards) expect(inside(card.box, board.horizon)).toBe(true);
      for (const piece of board.pieces) expect(inside(piece, board.table)).toBe(true);
      for (const seat of board.seats) expect(inside(seat.box, board.seatBand)).toBe(true);
    }),
    { numRuns: 80 },
  );
});

test("a joint on the seam has its tab and its socket at the very same place", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const tabs = new Map<string, string>();
      const sockets = new Map<string, string>();
      for (const piece of layout(aTable(seed), labels).pieces)
        for (const end of piece.rows.flatMap((row) => row.ends))
          if (end.joint && end.seam)
            (end.kind === "give" ? tabs : sockets).set(
              `${end.joint.give} ${end.joint.need}`,
              `${Math.round(piece.x + end.x)} ${(piece.y + end.y).toFixed(2)}`,
            );
      expect([...tabs].sort()).toEqual([...sockets].sort());
    }),
    { numRuns: 80 },
  );
});

test("no text is cut: every line fits its piece, and every row has room for its lines", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      for (const piece of layout(aTable(seed), labels).pieces) {
        const inner = piece.width - sizes.piece.seamPad - sizes.piece.outerPad;
        for (const row of piece.rows) {
          for (const line of row.lines) expect(measure(line, type.row)).toBeLessThanOrEqual(inner);
          expect(row.y - (row.lines.length * lineHeight.row) / 2).toBeGreaterThanOrEqual(piece.plan.headHeight);
          expect(row.y + (row.lines.length * lineHeight.row) / 2).toBeLessThanOrEqual(piece.height);
        }
      }
    }),
    { numRuns: 80 },
  );
});

test("the same workshop is laid out the same twice", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const twice = (): string => JSON.stringify(layout(aTable(seed), labels));
      expect(twice()).toBe(twice());
    }),
    { numRuns: 30 },
  );
});

test("what a person put somewhere lies there", () => {
  const workshop = aTable({ sides: 2, pieces: [[0, 1, 0, 3]], fills: [], places: [[0, 240, 75]], cards: 0 });
  const board = layout(workshop, labels);
  const [piece] = board.pieces;
  expect([piece?.x, (piece?.y ?? 0) - board.shift.table]).toEqual([240, 75]);
});

test("must-protects come first in a seat, and each names what keeps it safe", () => {
  const [seat] = layout(aWorkshop(), labels).seats;
  expect(seat?.interests.map((one) => one.interest.strength)).toEqual(["must-protect", "win"]);
  expect(seat?.interests[0]?.guards[0]?.title).toBe("Piece of a");
});

test("on a table where all hangs together crosswise, the lines go round the pieces and hardly ever under them", () => {
  const tangle = aTable({
    sides: 4,
    pieces: Array.from({ length: 14 }, (_, at) => [at % 4, 2, 2, at % 7]),
    fills: Array.from({ length: 28 }, (_, at) => (7 * at + 5) % 28),
    places: [],
    cards: 0,
  });
  let [under, all] = [0, 0];
  for (const stretch of layout(tangle, labels, { placed: false }).bridges.flatMap((bridge) => bridge.stretches))
    for (const [at, point] of stretch.points.entries()) {
      const next = stretch.points[at + 1] ?? point;
      const far = Math.hypot(next.x - point.x, next.y - point.y);
      all += far;
      if (stretch.under) under += far;
    }
  expect(all).toBeGreaterThan(1_000);
  expect(under / all).toBeLessThan(0.012);
});

test("on a large board a card more seldom moves what lies below the horizon, and never lies outside it", () => {
  const many = aTable({ sides: 2, pieces: [[0, 1, 1, 2]], fills: [], places: [], cards: 240 });
  const withCards = (count: number): Board =>
    layout({ ...many, vision: { ...many.vision, cards: many.vision.cards.slice(0, count) } }, labels);
  let [moved, before] = [0, withCards(180)];
  for (let count = 181; count <= 240; count += 1) {
    const now = withCards(count);
    if (now.pieces[0]?.y !== before.pieces[0]?.y) moved += 1;
    const last = now.cards.at(-1)?.box;
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(now.horizon.height);
    before = now;
  }
  // Twelve rows of cards came.
  expect(moved).toBeLessThanOrEqual(6);
});
