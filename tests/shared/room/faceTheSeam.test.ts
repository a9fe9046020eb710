import type { PieceBox } from "@shared/picture/board";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { sizes } from "@shared/picture/sizes";
import { jigsawPicture } from "@shared/room/jigsawPicture";
import { jigsawTable } from "@shared/room/jigsawTable";
import { tableScene } from "@shared/room/tableScene";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";
import { aTable } from "../picture/aTable";
import { tables } from "../picture/tables";

const labels = pictureLabels(createWords("en"));
const { depth, head } = sizes.knob;

/** All pieces as the room sees them. */
const seen = (workshop: Workshop) => {
  const scene = tableScene(workshop, { selection: [] });
  return jigsawPicture(jigsawTable(scene), new Set(scene.pieces.keys()), labels);
};
const isHeld = (piece: PieceBox): boolean => piece.rows.some((row) => row.ends.some((end) => end.seam));
/** The tabs that nobody in the picture takes, with the room they take. */
const freeTabs = (pieces: readonly PieceBox[]) =>
  pieces.flatMap((piece) =>
    piece.rows
      .flatMap((row) => row.ends)
      .filter((end) => end.kind === "give" && end.joint === null)
      .map(({ edge, x, y }) => {
        const at = { x: piece.x + x, y: piece.y + y };
        const box =
          edge === "bottom"
            ? { left: at.x - head, right: at.x + head, top: at.y, bottom: at.y + depth }
            : { left: edge === "right" ? at.x : at.x - depth, right: edge === "right" ? at.x + depth : at.x };
        return { piece, edge, y: at.y, box: { top: at.y - head, bottom: at.y + head, ...box } };
      }),
  );
type TabBox = ReturnType<typeof freeTabs>[number]["box"];
const meet = (one: TabBox, other: TabBox): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

test("with a joint parted, what is given looks to the side that needs it, and so does the need", () => {
  const { pieces } = seen(
    aWorkshop({
      roles: [
        { id: "r-0", side: "a", title: "Academy", gives: [{ id: "g-0", text: "Certification of consultants" }] },
        { id: "r-1", side: "b", title: "Rollout", needs: [{ id: "n-1", text: "Certificates that count" }] },
      ],
      joints: [],
    }),
  );
  expect(pieces.map(({ role, rows }) => [role.title, rows[0]?.edge, rows[0]?.ends[0]?.edge])).toEqual([
    ["Academy", "right", "right"],
    ["Rollout", "left", "left"],
  ]);
});

test("what nobody takes looks to the seam, unless a piece that is held there or another tab lies before it", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const { pieces, columns } = seen(aTable({ ...seed, sides: 2 }));
      if (columns.length !== 2) return;
      const [first, last] = columns.map(({ x }) => x).sort((a, b) => a - b);
      const middle = ((first ?? 0) + (last ?? 0) + sizes.piece.width) / 2;
      const isLeft = (piece: PieceBox): boolean => piece.x + piece.width / 2 < middle;
      const tabs = freeTabs(pieces);
      for (const { piece, edge, y } of tabs) {
        if (edge === (isLeft(piece) ? "right" : "left")) continue;
        const across = pieces.filter((other) => isLeft(other) !== isLeft(piece));
        expect(isHeld(piece)).toBe(true);
        expect(
          across.some((other) => isHeld(other) && y > other.y - depth && y < other.y + other.height + depth) ||
            tabs.some((other) => across.includes(other.piece) && Math.abs(other.y - y) < 3 * head),
        ).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("a tab that nobody takes lies on no piece and on no other tab", () => {
  fc.assert(
    fc.property(tables, (seed) => {
      const { pieces } = seen(aTable(seed));
      const tabs = freeTabs(pieces);
      for (const [at, { piece, box }] of tabs.entries()) {
        for (const other of tabs.slice(at + 1)) expect(meet(box, other.box)).toBe(false);
        for (const { x, y, width, height } of pieces.filter((one) => one !== piece))
          expect(meet(box, { left: x + 1, right: x + width - 1, top: y + 1, bottom: y + height - 1 })).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});
