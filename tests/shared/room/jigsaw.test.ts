import { isOpen } from "@shared/picture/drawPiece";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { type as looks } from "@shared/picture/sizes";
import { jigsawPlan } from "@shared/room/jigsawPlan";
import { farthestSeats } from "@shared/room/roomModel";
import { tableScene } from "@shared/room/tableScene";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";
import { ofThree, thirdLeaves } from "../../helpers/ofThree";
import { randomWorkshop } from "../../helpers/randomWorkshop";

const labels = pictureLabels(createWords("en"));
/** A projector of 1080 lines below its heading, and a card's text on it by the farthest seat. */
const room = { width: 1825, height: 930 };
const cardText = { near: 28, normal: 36, far: 48 } as const;

const side = (at: number): string => (at % 2 === 0 ? "a" : "b");
/** Pieces of two sides by turns; each gives to the next one, and the last one's need gapes. */
const aChain = (length: number) =>
  aWorkshop({
    roles: Array.from({ length }, (_, at) => ({
      id: `r-${at}`,
      side: side(at),
      title: `Piece ${at}`,
      gives: [{ id: `g-${at}`, text: `What piece ${at} has to give` }],
      needs: [{ id: `n-${at}`, text: `What piece ${at} can't do without` }],
    })),
    joints: Array.from({ length: length - 1 }, (_, at) => ({ give: `g-${at}`, need: `n-${at + 1}` })),
  });

const planned = (
  length: number,
  selection: readonly string[] = [],
  seat: (typeof farthestSeats)[number] = "normal",
) => {
  const scene = tableScene(aChain(length), { selection });
  return { scene, plan: jigsawPlan(scene, { ...room, text: cardText[seat] }, seat, labels) };
};

test("two pieces that fit are put together: the tab lies in its socket, and what nobody gives gapes", () => {
  const { plan } = planned(2);
  expect(plan?.rest).toBe("none");
  const rows = plan?.picture.pieces.flatMap((piece) => piece.rows) ?? [];
  expect(rows.flatMap((row) => row.ends).filter((end) => end.seam)).toHaveLength(2);
  expect(
    rows.filter((row) => isOpen(row) && plan?.taken.has(row.id) === false).map((row) => row.lines.join(" ")),
  ).toEqual(["needs What piece 0 can't do without"]);
});

test("pieces with nothing joined between them do not touch, and those that fit do", () => {
  const piece = (at: number) => ({ id: `r-${at}`, side: side(at), title: `Piece ${at}` });
  const workshop = aWorkshop({
    roles: [
      { ...piece(0), gives: [{ id: "g", text: "What is given" }] },
      { ...piece(1), needs: [{ id: "n", text: "What is needed" }] },
      { ...piece(2), gives: [{ id: "loose", text: "What nobody needs" }] },
      { ...piece(3), gives: [{ id: "also", text: "What nobody needs either" }] },
    ],
    joints: [{ give: "g", need: "n" }],
  });
  const plan = jigsawPlan(
    tableScene(workshop, { selection: [] }),
    { ...room, text: cardText.normal },
    "normal",
    labels,
  );
  const at = (title: string) => {
    const found = plan?.picture.pieces.find((one) => one.role.title === title);
    if (!found) throw new Error(`${title} is not drawn.`);
    return found;
  };
  expect(at("Piece 1").x - at("Piece 0").x).toBe(at("Piece 0").width);
  expect(Math.abs(at("Piece 3").x - at("Piece 2").x)).toBeGreaterThan(at("Piece 2").width);
});

test("on a full table the piece in hand is drawn with its neighbours, and the rest keeps its place beside it", () => {
  for (const at of [0, 17, 39]) {
    const { plan, scene } = planned(40, [`g-${at}`]);
    expect(plan?.picture.drawn).toContain(at);
    expect(plan?.picture.drawn).toContain(at === 0 ? 1 : at - 1);
    expect(plan?.picture.drawn.size).toBeLessThan(scene.pieces.length);
    expect(plan?.rest).not.toBe("none");
  }
});

test("a piece in hand is drawn with its neighbours in letters of 30 of 1080 lines and more, where they fit; else smaller, not without them", () => {
  for (const seat of farthestSeats) {
    const { plan } = planned(12, ["r-5"], seat);
    if (!plan) throw new Error("Nothing fits.");
    expect(plan.scale * looks.row.size, seat).toBeGreaterThanOrEqual(30 - 0.01);
    for (const at of [4, 5, 6]) expect(plan.picture.drawn).toContain(at);
  }
});

test("two pieces alone are drawn in letters of 36 of 1080 lines, for the near seats too", () => {
  for (const seat of farthestSeats)
    expect((planned(2, [], seat).plan?.scale ?? 0) * looks.row.size, seat).toBeGreaterThanOrEqual(36 - 0.01);
});

test("a need that is met by a piece out of the picture does not gape", () => {
  const { plan } = planned(40, ["r-20"]);
  const cut = plan?.picture.pieces.flatMap((piece) => piece.rows).filter((row) => isOpen(row)) ?? [];
  expect(cut.length).toBeGreaterThan(0);
  for (const row of cut) expect(plan?.taken.has(row.id)).toBe(true);
});

test.each(farthestSeats)("no row is drawn under 24 of 1080 lines, and all of it lies in the room (%s)", (seat) => {
  for (const length of [1, 2, 5, 12, 60]) {
    const { plan } = planned(length, [], seat);
    if (!plan) throw new Error("Nothing fits.");
    const { box } = plan.picture;
    expect(plan.scale * looks.row.size).toBeGreaterThanOrEqual(24 - 0.01);
    expect(box.width * plan.scale).toBeLessThanOrEqual(room.width + 0.01);
    expect(box.height * plan.scale).toBeLessThanOrEqual(room.height + 0.01);
  }
});

test("a window too small for a joint that can be read draws none: the list of pieces stays", () => {
  const scene = tableScene(aChain(6), { selection: [] });
  expect(jigsawPlan(scene, { width: 500, height: 120, text: 36 }, "normal", labels)).toBeNull();
  expect(jigsawPlan(scene, { width: 0, height: 0, text: 36 }, "normal", labels)).toBeNull();
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])("whatever lies on the table, a drawn joint is one of the table (%i)", (seed) => {
  const workshop = aWorkshop(randomWorkshop(seed));
  const scene = tableScene(workshop, { selection: [] });
  const plan = jigsawPlan(scene, { ...room, text: 28 }, "near", labels);
  const known = new Set(
    scene.joints.map(({ give, need }) => `${give.piece} give ${give.row}, ${need.piece} need ${need.row}`),
  );
  for (const piece of plan?.picture.pieces ?? [])
    for (const { joint } of piece.rows.flatMap((row) => row.ends))
      if (joint) expect(known).toContain(`${joint.give}, ${joint.need}`);
});

test("where no line runs between them pieces stand close together, so that they are read from farther away", () => {
  const { plan } = planned(6);
  const columns = new Map<number, { y: number; height: number }[]>();
  for (const piece of plan?.picture.pieces ?? []) columns.set(piece.x, [...(columns.get(piece.x) ?? []), piece]);
  expect(plan?.picture.bridges).toEqual([]);
  for (const column of columns.values()) {
    const [first, second] = column.sort((a, b) => a.y - b.y);
    expect((second?.y ?? 0) - (first?.y ?? 0) - (first?.height ?? 0)).toBeLessThan(24);
  }
});

test("over the column of a side that leaves there is room for a line that says so, and the names stay in one row", () => {
  const picture = (workshop: ReturnType<typeof ofThree>) =>
    jigsawPlan(tableScene(aWorkshop(workshop), { selection: [] }), { ...room, text: 28 }, "near", labels)?.picture;
  const [stay, leave] = [picture(ofThree()), picture(thirdLeaves())];
  expect(leave?.columns.map(({ y }) => y)).toEqual(stay?.columns.map(({ y }) => y));
  expect((stay?.box.y ?? 0) - (leave?.box.y ?? 0)).toBe(20);
  expect((leave?.box.height ?? 0) - (stay?.box.height ?? 0)).toBe(20);
});
