import { apply } from "@shared/commands/apply";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { placesOf } from "@shared/picture/places";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { intentOf, type Press } from "../../../renderer/features/canvas/canvasKeys";
import { partOf } from "../../../renderer/features/canvas/carrying";
import { addDraft } from "../../../renderer/features/canvas/draft";
import { draftAt, draftBeside, draftBox } from "../../../renderer/features/canvas/draftFor";
import { joining } from "../../../renderer/features/canvas/joining";
import { marks } from "../../../renderer/features/canvas/marks";
import { assembleCommand, movedWith, placeCommand } from "../../../renderer/features/canvas/placing";
import { goFrom, readingOrder } from "../../../renderer/features/canvas/readingOrder";
import { sideCommand } from "../../../renderer/features/canvas/sideCommand";
import { traces } from "../../../renderer/features/canvas/traces";
import { anewNow } from "../../../renderer/features/canvas/useBoard";
import { aWorkshop } from "../../helpers/aWorkshop";

const labels = pictureLabels(createWords("en"));
const boardOf = (workshop: Workshop) => layout(workshop, labels);
const after = (workshop: Workshop, command: Parameters<typeof apply>[1]): Workshop => {
  const done = apply(workshop, command);
  if (!done.ok) throw new Error(done.error.kind);
  return done.value.workshop;
};
const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test("a piece takes along what is joined to it, and all of it lands where the hand let go", () => {
  const workshop = aWorkshop();
  const board = boardOf(workshop);
  const ids = movedWith(workshop, ["r-a"]);
  expect([...ids].sort()).toEqual(["r-a", "r-b"]);
  const command = placeCommand(board, ids, 120, 40);
  expect(command).not.toBeNull();
  if (!command) return;
  const moved = boardOf(after(workshop, command));
  for (const piece of board.pieces) {
    const now = moved.pieces.find((one) => one.role.id === piece.role.id);
    expect((now?.x ?? 0) - piece.x).toBe(120);
    expect((now?.y ?? 0) - moved.shift.table - (piece.y - board.shift.table)).toBe(40);
  }
});

test("a card is moved alone", () => {
  expect([...movedWith(aWorkshop(), ["c-x"])]).toEqual(["c-x"]);
});

test("a seat has no place that could be moved", () => {
  const workshop = aWorkshop();
  expect(placeCommand(boardOf(workshop), new Set(["a", "i-a"]), 10, 10)).toBeNull();
});

test("assembling brings what was put elsewhere back into order, in one step, and then has nothing left to do", () => {
  const workshop = aWorkshop({ canvas: { positions: { "r-a": { x: 900, y: 400 }, "c-x": { x: 10, y: 10 } } } });
  const assembled = (one: Workshop) => layout(one, labels, { placed: false });
  const command = assembleCommand(workshop, boardOf(workshop), assembled(workshop));
  if (!command) throw new Error("There is something to put in order.");
  const tidy = after(workshop, command);
  expect(placesOf(boardOf(tidy))).toEqual(placesOf(boardOf(aWorkshop())));
  expect(Object.keys(tidy.canvas.positions)).not.toContain("c-x");
  expect(assembleCommand(tidy, boardOf(tidy), assembled(tidy))).toBeNull();
  expect(assembleCommand(aWorkshop(), boardOf(aWorkshop()), assembled(aWorkshop()))).toBeNull();
});

test("assembling as if nothing had been placed forgets what was placed, and seats keep their order", () => {
  const words = createWords("en");
  const [fresh, placed] = [
    aWorkshop(),
    aWorkshop({
      canvas: { positions: { "r-a": { x: 2000, y: -900 }, "r-b": { x: 0, y: 4000 }, "i-a": { x: 0, y: 3 } } },
    }),
  ];
  const command = assembleCommand(placed, boardOf(placed), anewNow(placed, words));
  if (!command) throw new Error("There is something to put in order.");
  const tidy = after(placed, command);
  expect(placesOf(boardOf(tidy))).toEqual(placesOf(boardOf(fresh)));
  expect(tidy.canvas.positions["i-a"]).toEqual({ x: 0, y: 3 });
});

test("a tab fits a socket whichever end is taken first", () => {
  const workshop = aWorkshop({ joints: [] });
  const joint = { is: "joint", ends: { give: "g-a", need: "n-b" } };
  expect(joining(workshop, "g-a", "n-b")).toEqual(joint);
  expect(joining(workshop, "n-b", "g-a")).toEqual(joint);
});

test("two tabs, two ends of one piece, and what is joined already are refused with a sentence", () => {
  const workshop = aWorkshop();
  for (const [one, other] of [
    ["g-a", "g-b"],
    ["g-a", "n-a"],
    ["g-a", "n-b"],
  ] as const)
    expect(joining(workshop, one, other).is).toBe("refused");
});

test("a socket that is taken asks which tab stays", () => {
  const workshop = aWorkshop();
  const third = {
    id: "r-c",
    side: "a",
    title: "Third",
    description: "",
    responsibilities: [],
    scope: [],
    gives: [{ id: "g-c", text: "Another", serves: [] }],
    needs: [],
    protects: [],
  };
  const more: Workshop = { ...workshop, roles: [...workshop.roles, third] };
  expect(joining(more, "g-c", "n-b")).toEqual({ is: "contest", ends: { give: "g-c", need: "n-b" } });
});

test("Alt and a digit give what is selected to a side, and a row is not given away", () => {
  const workshop = aWorkshop();
  const command = sideCommand(workshop, ["r-a", "o-a", "g-a"], "b");
  const given = command ? after(workshop, command) : workshop;
  expect([given.roles[0]?.side, given.ownership[0]?.owner]).toEqual(["b", "b"]);
  expect(sideCommand(workshop, ["r-a"], "a")).toBeNull();
  expect(sideCommand(workshop, ["o-a"], null)).toBeNull();
});

test("a double click makes the thing that belongs to the band it fell on", () => {
  const board = boardOf(aWorkshop());
  const at = (band: { x: number; y: number }) => draftAt(board, { x: band.x + 40, y: band.y + 20 })?.what;
  expect([at(board.horizon), at(board.table), at(board.seatBand)]).toEqual(["card", "role", "interest"]);
});

test("a card made by double click lies under the pointer", () => {
  const workshop = aWorkshop();
  const board = boardOf(workshop);
  const draft = draftAt(board, { x: 30, y: board.statement.box.y + 60 });
  if (!draft) throw new Error("no draft");
  const made = boardOf(after(workshop, addDraft(draft, "c-new", "Here")));
  expect(made.cards[0]?.box.x).toBe(30);
});

test("a new piece is written where it will lie: under what its side has on the table", () => {
  const workshop = aWorkshop({
    joints: [],
    canvas: { positions: { "r-a": { x: -500, y: 0 }, "r-b": { x: 200, y: 0 } } },
  });
  const draft = { what: "role", side: "b", at: null } as const;
  const box = draftBox(boardOf(workshop), draft);
  const made = boardOf(after(workshop, addDraft(draft, "r-new", "New")));
  const piece = made.pieces.find((one) => one.role.id === "r-new");
  expect([piece?.x, piece?.y]).toEqual([box.x, box.y]);
});

test("N beside an interest opens an interest of the same side and strength, beside a row another row", () => {
  const workshop = aWorkshop();
  expect(draftBeside(workshop, "w-b", "jigsaw")).toEqual({ what: "interest", side: "b", strength: "win" });
  expect(draftBeside(workshop, "n-a", "jigsaw")).toEqual({ what: "need", into: "r-a" });
  expect(draftBeside(workshop, null, "vision").what).toBe("card");
});

test("keys reach everything on the board once, in reading order", () => {
  const board = boardOf(aWorkshop({ vision: { opportunity: "", whyTogether: "", statement: "We", cards: [] } }));
  const ids: string[] = [];
  let here: string | null = null;
  for (const _ of readingOrder(board)) {
    here = goFrom(board, here, "next")?.id ?? null;
    if (here !== null) ids.push(here);
  }
  expect(new Set(ids).size).toBe(readingOrder(board).length);
  expect(ids.indexOf("r-a")).toBeLessThan(ids.indexOf("g-a"));
  expect(ids.indexOf("g-a")).toBeLessThan(ids.indexOf("i-a"));
});

test("letters go by key and digits by place, and other combinations are left alone", () => {
  expect(intentOf(press("n"), false)).toEqual({ ask: "new" });
  expect(intentOf(press("¡", { code: "Digit2", altKey: true }), false)).toEqual({ ask: "side", place: 1 });
  expect(intentOf(press("!", { code: "Digit1", shiftKey: true }), false)).toEqual({ ask: "fit" });
  expect(intentOf(press("s", { ctrlKey: true }), false)).toBeNull();
  expect(intentOf(press("Tab"), false)).toBeNull();
});

test("arrows go from thing to thing, and move while something is being moved", () => {
  expect(intentOf(press("ArrowDown"), false)).toEqual({ ask: "go", way: "down", extend: false });
  expect(intentOf(press("ArrowDown"), true)).toEqual({ ask: "nudge", dx: 0, dy: 1 });
  expect(intentOf(press("ArrowLeft", { altKey: true, shiftKey: true }), false)).toEqual({
    ask: "nudge",
    dx: -10,
    dy: 0,
  });
});

test("what is in the hand goes to a side's part by its digit, under what that side has there", () => {
  expect(intentOf(press("2", { code: "Digit2" }), true)).toEqual({ ask: "carry", place: 1 });
  expect(intentOf(press("2", { code: "Digit2" }), false)).toBeNull();
  const board = boardOf(aWorkshop({ joints: [] }));
  const own = board.pieces.find((piece) => piece.role.id === "r-b");
  const stake = board.stakes.find((one) => one.stake.id === "o-b");
  if (!own || !stake) throw new Error("B has a piece and a stake.");
  const part = partOf(board, "r-a", "b", new Set(["r-a"]));
  expect(part).toMatchObject({ x: own.x });
  expect(part?.y).toBeGreaterThan(own.y + own.height);
  expect(partOf(board, "o-a", "b", new Set(["o-a"]))?.y).toBeGreaterThan(stake.box.y + stake.box.height);
  expect(partOf(board, "r-a", "a", new Set(["r-a", "o-a"]))).toBeNull();
});

test("a thing wears the mark of its gravest finding, and none of steps to come", () => {
  const finding = (rule: "gap" | "loose-end" | "no-stake", severity: "blocker" | "note", refs: string[]) => ({
    rule,
    severity,
    sides: [],
    refs,
    message: "",
    question: "",
  });
  const findings = [
    finding("gap", "blocker", ["n-a"]),
    finding("loose-end", "note", ["n-a", "g-a"]),
    finding("no-stake", "blocker", ["a"]),
  ];
  expect([...marks(findings, ["jigsaw"])]).toEqual([
    ["n-a", "blocker"],
    ["g-a", "note"],
  ]);
});

test("an interest that is selected points at what protects it, and a piece at what it protects", () => {
  const board = boardOf(aWorkshop());
  const pairs = (selection: string[]) => traces(board, selection).map((one) => [one.interest, one.guard]);
  expect(pairs(["i-a"])).toEqual([["i-a", "r-a"]]);
  expect(pairs(["r-b"])).toEqual([["i-b", "r-b"]]);
  expect(pairs([])).toEqual([]);
});
