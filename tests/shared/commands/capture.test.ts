import { type CaptureContext, capture } from "@shared/commands/capture";
import type { Step } from "@shared/workshop/setting";
import { expect, test } from "vitest";
import { after, aNewWorkshop, counting, say } from "./sample";

const at = (step: Step, more: Partial<CaptureContext> = {}): CaptureContext => ({
  workshop: aNewWorkshop(),
  step,
  side: "id1",
  piece: null,
  newId: counting("typed"),
  now: "2026-03-12T14:02:00+01:00",
  ...more,
});

const typed = (text: string, context: CaptureContext) => {
  const captured = capture(text, context);
  if (!captured.ok) throw new Error(say(captured.error));
  return after(context.workshop, captured.value.command);
};

const problem = (text: string, context: CaptureContext): string => {
  const captured = capture(text, context);
  return captured.ok ? "" : captured.error.key;
};

test("in the vision a line is a card of the side that speaks", () => {
  expect(typed("420 machine builders", at("vision")).vision.cards).toEqual([
    { id: "typed1", kind: "market", text: "420 machine builders", side: "id1" },
  ]);
});

test("in the interests a line is a must-protect of the chosen side", () => {
  expect(typed("Our customers stay ours", at("interests")).interests[0]).toMatchObject({
    side: "id1",
    strength: "must-protect",
  });
  expect(problem("Ours", at("interests", { side: null }))).toBe("commands.capture.noSide");
});

test("in the jigsaw a line is a piece, and its rows follow it", () => {
  const workshop = typed("Local sales\n+ Visits\n- Demo days\n-Price list", at("jigsaw"));
  expect(workshop.roles[0]?.title).toBe("Local sales");
  expect(workshop.roles[0]?.gives.map((give) => give.text)).toEqual(["Visits"]);
  expect(workshop.roles[0]?.needs.map((need) => need.text)).toEqual(["Demo days", "Price list"]);
});

test("a row alone goes into the piece that was worked on last", () => {
  const start = after(aNewWorkshop(), {
    do: "add",
    what: "role",
    record: { id: "sales", side: "id1", title: "Sales" },
  });
  expect(typed("+ Visits", at("jigsaw", { workshop: start, piece: "sales" })).roles[0]?.gives[0]?.text).toBe("Visits");
  expect(problem("+ Visits", at("jigsaw"))).toBe("commands.capture.noPiece");
});

test("p before a line puts it into the parking lot of the step", () => {
  expect(typed("p Whose logo stands first", at("jigsaw")).parkingLot[0]).toMatchObject({
    text: "Whose logo stands first",
    step: "jigsaw",
    side: "id1",
  });
});

test("before the verdicts, talk of who does what waits for the jigsaw", () => {
  expect(typed("Who certifies?", at("qualify")).parkingLot[0]).toMatchObject({ step: "jigsaw" });
});

test.each([
  ["bullets", "• one\n– two\n* three"],
  ["numbers", "1. one\n2) two\n10. three"],
  ["boxes", "- [ ] one\n- [x] two\n- [] three"],
  ["blank lines between", "one\n\n  two  \r\nthree\n"],
])("a pasted list with %s is three cards in one step", (_, text) => {
  expect(typed(text, at("vision")).vision.cards.map((card) => card.text)).toEqual(["one", "two", "three"]);
});

test("a pasted list is named by how much it is", () => {
  const captured = capture("one\ntwo", at("vision"));
  expect(captured.ok && captured.value.command.do === "together" && say(captured.value.command.name ?? null)).toBe(
    "add 2 lines",
  );
});

test("a row of a table is one line", () => {
  expect(typed("Brno\t420\tfirms", at("vision")).vision.cards[0]?.text).toBe("Brno, 420, firms");
});

test("a number or a letter at the start of a sentence stays", () => {
  expect(typed("2027. The year of it\nA. Voss signs", at("vision")).vision.cards.map((card) => card.text)).toEqual([
    "2027. The year of it",
    "A. Voss signs",
  ]);
});

test("a stake is granted by the other side, a commitment goes to it", () => {
  expect(typed("Moravia", at("ownership")).ownership[0]).toMatchObject({ owner: "id1", grantedBy: "id2" });
  expect(typed("- An answer in a day", at("support-challenge")).commitments[0]).toMatchObject({
    from: "id1",
    to: "id2",
    kind: "expectation",
  });
});

test("blank lines are nothing", () => {
  expect(problem(" \n\t\n", at("vision"))).toBe("commands.capture.nothing");
});
