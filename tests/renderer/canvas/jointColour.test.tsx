import type { PieceBox } from "@shared/picture/board";
import { endShape } from "@shared/picture/drawPiece";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PieceNode } from "../../../renderer/features/canvas/PieceNode";
import { JigsawPiece } from "../../../renderer/room/JigsawPiece";
import { aWorkshop } from "../../helpers/aWorkshop";

const { pieces } = layout(
  aWorkshop({
    roles: [
      { id: "r-a", side: "a", title: "Product", gives: [{ id: "g", text: "A product" }] },
      { id: "r-b", side: "b", title: "مبيعات", needs: [{ id: "n", text: "Something to sell" }] },
    ],
    joints: [{ give: "g", need: "n" }],
  }),
  pictureLabels(createWords("en")),
);

const onTable = (piece: PieceBox): ReactElement => (
  <PieceNode
    id={piece.role.id}
    type="piece"
    data={{
      piece,
      shown: { selected: false, current: false, lit: false, mark: null },
      rows: {},
      joint: null,
      covers: [],
      label: piece.role.title,
    }}
    dragging={false}
    draggable
    selectable
    selected={false}
    deletable={false}
    isConnectable={false}
    zIndex={0}
    positionAbsoluteX={0}
    positionAbsoluteY={0}
  />
);
const inRoom = (piece: PieceBox): ReactElement => (
  <JigsawPiece piece={piece} taken={new Map()} inHand={false} leaves={false} />
);
const pieceOf = (id: string): PieceBox => {
  const found = pieces.find(({ role }) => role.id === id);
  if (!found) throw new Error(`${id} is not there.`);
  return found;
};

test.each([
  ["window", onTable],
  ["room", inRoom],
] as const)("in the %s the piece that needs draws the joint in the colour of the side that gives", (_, drawn) => {
  const needer = pieceOf("r-b");
  const [end] = needer.rows.flatMap((row) => row.ends);
  if (!end) throw new Error("It has no socket.");
  const page = renderToStaticMarkup(drawn(needer));
  const knob = endShape(end, false);
  const lines = [...page.matchAll(/<path([^>]*)>/g)].map(([, said = ""]) => said).filter((said) => said.includes(knob));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('data-side="0"');
});

test("in the room a title that is read from right to left begins at its right end", () => {
  const page = renderToStaticMarkup(inRoom(pieceOf("r-b")));
  const said = /<text([^>]*)>مبيعات<\/text>/.exec(page)?.[1] ?? "";
  expect(said).toContain('direction="rtl"');
  expect(said).toContain('text-anchor="start"');
  expect(Number(/ x="([\d.]+)"/.exec(said)?.[1])).toBeGreaterThan(60);
});
