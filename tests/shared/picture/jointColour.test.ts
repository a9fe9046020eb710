import type { PieceBox } from "@shared/picture/board";
import { drawPiece, endShape } from "@shared/picture/drawPiece";
import { layout } from "@shared/picture/layout";
import { sideColours } from "@shared/picture/palette";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aTable } from "./aTable";
import { tables } from "./tables";

const labels = pictureLabels(createWords("en"));
const boards = tables.map((seed) => layout(aTable(seed), labels));
const none = { ends: new Map(), covers: new Map() };

/** The points a path goes through on the board, to a tenth of a pixel. */
const pointsOf = (path: string, piece: PieceBox): readonly string[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z ]|$)/g)].map(
    ([, x, y]) => `${(piece.x + Number(x)).toFixed(1)} ${(piece.y + Number(y)).toFixed(1)}`,
  );

/** All that is painted of the pieces, the last over all before it. */
const painted = (pieces: readonly PieceBox[]) =>
  pieces.flatMap((piece) =>
    [...drawPiece(piece, none).svg.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes = ""]) => {
      const said = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
      return { points: new Set(pointsOf(said("d"), piece)), stroke: said("stroke"), width: said("stroke-width") };
    }),
  );

test("the outline of a joint has one colour, its giver's, whichever piece is painted over the other", () => {
  fc.assert(
    fc.property(boards, fc.boolean(), ({ pieces }, turnedRound) => {
      const order = turnedRound ? [...pieces].reverse() : pieces;
      const paths = painted(order);
      for (const piece of pieces)
        for (const end of piece.rows.flatMap((row) => row.ends)) {
          if (!end.seam || end.kind !== "give") continue;
          const knob = pointsOf(endShape(end, false), piece);
          const over = paths.filter(({ points }) => knob.every((point) => points.has(point))).at(-1);
          expect(over).toMatchObject({ stroke: sideColours(piece.side).fill, width: "1.8" });
        }
    }),
    { numRuns: 60 },
  );
});
