import { tableScene } from "@shared/room/tableScene";
import { createWords } from "@shared/words/words";
import { createRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OtherPieces } from "../../../renderer/room/OtherPieces";
import { RoomWords } from "../../../renderer/room/useRoomWords";
import { aWorkshop } from "../../helpers/aWorkshop";
import { thirdLeaves } from "../../helpers/ofThree";

const words = createWords("en");
const { pieces } = tableScene(aWorkshop(thirdLeaves()), { selection: [] });
const drawn = (named: boolean): string =>
  renderToStaticMarkup(
    <RoomWords value={words}>
      <OtherPieces ref={createRef()} pieces={pieces} named={named} level={0} />
    </RoomWords>,
  );

test("beside the jigsaw the other pieces stand under their sides' names, which stand nowhere else in the picture", () => {
  for (const name of ["Alder", "Birch", "Cedar"]) {
    expect(drawn(true)).toContain(`>${name}</span>`);
    expect(drawn(false)).not.toContain(`>${name}</span>`);
  }
});

test("among the other pieces, too, a side that leaves is said to, once", () => {
  for (const named of [true, false]) expect(drawn(named).split(words.text("canvas.leaves"))).toHaveLength(2);
});
