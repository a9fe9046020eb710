import type { PieceBox } from "@shared/picture/board";
import { endShape, marksOf } from "@shared/picture/drawPiece";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { outline, rim } from "@shared/picture/piece";
import { sizes } from "@shared/picture/sizes";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aTable } from "./aTable";
import { tables } from "./tables";

const labels = pictureLabels(createWords("en"));
const boards = tables.map((seed) => layout(aTable(seed), labels));

/** The points a path goes through, in the board's own coordinates, to a tenth of a pixel. */
const pointsOf = (path: string, piece: PieceBox): ReadonlySet<string> =>
  new Set(
    [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z ]|$)/g)].map(
      ([, x, y]) => `${(piece.x + Number(x)).toFixed(1)} ${(piece.y + Number(y)).toFixed(1)}`,
    ),
  );
const outlineOf = (piece: PieceBox): string => outline(piece.width, piece.height, marksOf(piece));

test("a joint looks cut from one board: both pieces run along the very same knob, and it leaves no sliver", () => {
  fc.assert(
    fc.property(boards, ({ pieces }) => {
      const sockets = new Map<string, PieceBox>();
      for (const piece of pieces)
        for (const end of piece.rows.flatMap((row) => row.ends))
          if (end.seam && end.kind === "need" && end.joint) sockets.set(`${end.joint.give} ${end.joint.need}`, piece);
      for (const piece of pieces)
        for (const end of piece.rows.flatMap((row) => row.ends)) {
          if (!end.seam || end.kind !== "give" || !end.joint) continue;
          const other = sockets.get(`${end.joint.give} ${end.joint.need}`);
          if (!other) throw new Error("A seam has two pieces.");
          const [own, its] = [pointsOf(outlineOf(piece), piece), pointsOf(outlineOf(other), other)];
          for (const point of pointsOf(endShape(end, false), piece)) {
            expect(own).toContain(point);
            expect(its).toContain(point);
          }
        }
    }),
    { numRuns: 60 },
  );
});

test("no two knobs on one edge touch each other, and none touches a corner", () => {
  fc.assert(
    fc.property(boards, ({ pieces }) => {
      for (const piece of pieces) {
        const marks = marksOf(piece);
        for (const [at, mark] of marks.entries()) {
          const long = mark.edge === "bottom" ? piece.width : piece.height;
          expect(mark.at - sizes.knob.shoulder).toBeGreaterThanOrEqual(sizes.piece.corner);
          expect(mark.at + sizes.knob.shoulder).toBeLessThanOrEqual(long - sizes.piece.corner);
          for (const other of marks.slice(at + 1))
            if (other.edge === mark.edge)
              expect(Math.abs(other.at - mark.at)).toBeGreaterThanOrEqual(2 * sizes.knob.shoulder);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("a free tab sticks out into the open: it covers no other piece", () => {
  fc.assert(
    fc.property(boards, ({ pieces }) => {
      for (const piece of pieces)
        for (const end of piece.rows.flatMap((row) => row.ends)) {
          if (end.kind !== "give" || end.seam) continue;
          const { depth, head } = sizes.knob;
          const [x, y] = [piece.x + end.x, piece.y + end.y];
          const box =
            end.edge === "bottom"
              ? { left: x - head, right: x + head, top: y, bottom: y + depth }
              : {
                  left: end.edge === "right" ? x : x - depth,
                  right: end.edge === "right" ? x + depth : x,
                  top: y - head,
                  bottom: y + head,
                };
          for (const other of pieces) {
            if (other === piece) continue;
            const over =
              box.left < other.x + other.width - 1 &&
              box.right > other.x + 1 &&
              box.top < other.y + other.height - 1 &&
              box.bottom > other.y + 1;
            expect(over).toBe(false);
          }
        }
    }),
    { numRuns: 100 },
  );
});

test("the line of a joint at a distance goes from tab to socket, and what is drawn of it strikes through no piece", () => {
  fc.assert(
    fc.property(boards, ({ pieces, bridges }) => {
      for (const { stretches, to } of bridges) {
        expect(stretches.at(-1)?.points.at(-1)).toMatchObject({ x: to.x, y: to.y });
        for (const { under, points } of stretches) {
          if (under) continue;
          points.slice(1).forEach((point, at) => {
            const before = points[at] ?? point;
            const middle = { x: (before.x + point.x) / 2, y: (before.y + point.y) / 2 };
            for (const piece of pieces)
              expect(
                middle.x > piece.x + 1 &&
                  middle.x < piece.x + piece.width - 1 &&
                  middle.y > piece.y + 1 &&
                  middle.y < piece.y + piece.height - 1,
              ).toBe(false);
          });
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("around an empty socket the pen leaves off, around one that is filled it does not", () => {
  const at = { edge: "right", at: 60, shape: "socket" } as const;
  expect(rim(200, 120, [{ ...at, spared: true }]).match(/M/g)).toHaveLength(2);
  expect(rim(200, 120, [at]).match(/M/g)).toHaveLength(1);
});
