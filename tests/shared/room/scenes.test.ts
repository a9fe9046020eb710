import { readWorkshop } from "@shared/document/readWorkshop";
import { roomModel } from "@shared/room/roomModel";
import { roomModelOf } from "@shared/room/roomModelOf";
import type { RoomView } from "@shared/room/roomView";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";

const view: RoomView = {
  words: createWords("en"),
  theme: "light",
  seat: "normal",
  blank: false,
  step: "vision",
  block: null,
  clock: null,
  question: null,
  spotlight: null,
  radar: null,
  eyeChart: false,
  selection: [],
};

const at = "2026-11-25T10:00:00Z";
const sides = [
  { id: "a", name: "Alder", short: "" },
  { id: "b", name: "Birch", short: "" },
];
/** A workshop of the two with nothing in it but what is said. */
const day = (more: object = {}): Workshop => {
  const whole = { sameside: 1, id: "w", title: "A day", partnershipType: "channel-reseller", sides, ...more };
  const read = readWorkshop(JSON.stringify(whole));
  if (!read.ok) throw new Error(read.error.problems.join(", "));
  return read.value.workshop;
};
const sceneOf = (workshop: Workshop, more: Partial<RoomView>) => {
  const model = roomModelOf(workshop, { ...view, ...more });
  expect(roomModel.safeParse(model).success).toBe(true);
  return model.scene;
};

const agenda = [
  { id: "b-1", step: "vision", title: "", minutes: 40, spent: null },
  { id: "b-2", step: "vision", title: "", minutes: 5, spent: null },
] as const;
const vision = { statement: "One board", alignment: { a: 2, b: 4 } };
const gate = (decision: string, step = "vision") => ({ id: `g-${decision}`, step, at, decision, reason: "Too early" });

test("the gate of the vision shows the spread at once and the door that was taken", () => {
  const whole = day({ vision, agenda: [...agenda] });
  expect(sceneOf(whole, { block: "b-1" })).toMatchObject({ show: "horizon" });
  expect(sceneOf(whole, { block: "b-2" })).toMatchObject({
    show: "gate",
    ratings: [{ rating: 2 }, { rating: 4 }],
    round: 1,
    taken: null,
  });
  const one = day({ vision: { ...vision, alignment: { a: 2 } }, agenda: [...agenda] });
  expect(sceneOf(one, { block: "b-2" })).toMatchObject({ ratings: null, seats: [{ rated: true }, { rated: false }] });
  const again = day({ vision, agenda: [...agenda], gates: [gate("another-round")] });
  expect(sceneOf(again, { block: "b-2" })).toMatchObject({ show: "gate", round: 2, taken: null });
});

test("a pass is said with what was learned, and never with the reason that one side gave for itself", () => {
  const verdicts = {
    a: { verdict: "pass", reason: "Our board said no", revisitIf: "" },
    b: { verdict: "collaborate" },
  };
  const passed = day({ verdicts, gates: [gate("pass", "qualify")] });
  const scene = sceneOf(passed, { step: "qualify" });
  expect(scene).toMatchObject({ show: "outcome", outcome: "pass", learned: "Too early" });
  expect(JSON.stringify(scene)).not.toContain("Our board");
  expect(sceneOf(day({ verdicts }), { step: "qualify" })).toMatchObject({ show: "verdicts" });
});

test("a stake is read as its sentence; what it costs its owner or its giver stays away", () => {
  const stake = {
    id: "s-1",
    kind: "region",
    title: "Moravia",
    exclusivity: "preferred",
    owner: "a",
    grantedBy: "b",
    investment: "two hires",
    cost: { oneOff: 4_711, yearly: 4_712 },
    forgoes: { oneOff: 4_713, yearly: null },
  };
  const scene = sceneOf(day({ ownership: [stake] }), { step: "ownership", selection: ["s-1"] });
  expect(scene).toMatchObject({
    show: "ledger",
    stakes: [{ place: 0, sentence: "Alder owns Moravia and puts in two hires.", inHand: true }],
  });
  expect(JSON.stringify(scene)).not.toMatch(/471\d/);
});

test("support and what is expected in return stand beside each other, without weight and without a grade", () => {
  const to = { from: "a", to: "b", weight: 5 } as const;
  const commitments = [
    { ...to, id: "c-1", kind: "support", text: "Train two people" },
    { ...to, id: "c-2", kind: "expectation", text: "They pass the exam", answers: ["c-1"] },
    { ...to, id: "c-3", kind: "expectation", text: "One visit a week" },
  ];
  const scene = sceneOf(day({ commitments }), { step: "support-challenge" });
  expect(scene).toEqual({
    show: "commitments",
    directions: [
      {
        from: { place: 0, name: "Alder" },
        to: { place: 1, name: "Birch" },
        pairs: [
          { given: "Train two people", inReturn: ["They pass the exam"] },
          { given: "", inReturn: ["One visit a week"] },
        ],
      },
    ],
  });
});

test("the plan shows where all see it, each side's own measure and who does what by when", () => {
  const kpi = { id: "k-1", side: "b", kind: "result", name: "Planners", unit: "firms", baseline: 0, target: 10 };
  const objective = {
    id: "o-1",
    text: "Ten planners",
    sides: ["a", "b"],
    kpis: [{ ...kpi, due: "2027-06-30" }],
    actions: [{ id: "x-1", text: "Name two people", side: "a", person: null, due: "2026-12-15" }],
  };
  const milestones = [
    { id: "m-2", year: 2029, text: "Both fairs" },
    { id: "m-1", year: 2027, text: "One fair" },
  ];
  const plan = { longTerm: { text: "The first address", milestones }, fiscalYear: "2027", objectives: [objective] };
  expect(sceneOf(day({ plan }), { step: "plan" })).toMatchObject({
    show: "plan",
    milestones: [{ year: 2027 }, { year: 2029 }],
    objectives: [
      {
        kpis: [{ place: 1, figures: "from 0 to 10 firms by Jun 30, 2027" }],
        actions: [{ place: 0, who: "Alder", due: "Dec 15, 2026" }],
      },
    ],
  });
});

test("the radar shows what was said of a zone; one zone can stand alone", () => {
  const zones = { pricing: { state: "contested", decider: "b", yardstick: "The list", note: "", reviewOn: "" } };
  const workshop = day({ zones });
  const whole = sceneOf(workshop, { step: "jigsaw", radar: "whole" });
  expect(whole).toMatchObject({ show: "radar", alone: false });
  expect(whole.show === "radar" && whole.zones).toHaveLength(6);
  expect(sceneOf(workshop, { step: "jigsaw", radar: "pricing" })).toMatchObject({
    alone: true,
    zones: [{ topic: "pricing", state: "contested", yardstick: "The list", decider: { name: "Birch" } }],
  });
});

test("page one is read in the room's own order, and only what was signed as it stands counts as signed", () => {
  const terms = [{ id: "t-1", kind: "exit", title: "Exit", text: "Ninety days" }];
  const interests = [{ id: "i-1", side: "a", text: "No fork", strength: "must-protect" }];
  const signOffs = [
    { id: "f-1", side: "a", name: "Ann", decision: "agreed", at, fingerprint: "of another text", person: null },
  ];
  const workshop = day({ terms, interests, front: ["t-1", "i-1"], signOffs, vision });
  expect(sceneOf(workshop, { step: "agreement", selection: ["i-1"] })).toMatchObject({
    show: "readThrough",
    statement: "One board",
    points: [
      { lead: "Exit", text: "Ninety days" },
      { place: 0, lead: "Must protect", text: "No fork", inHand: true },
    ],
    signed: [],
  });
});

test("answers of the checkup show for both sides at once, never while one of them is sealed or missing", () => {
  const felt = (by: string, about: string, valued: number) => ({
    by,
    about,
    valued,
    supported: 4,
    challenged: 3,
    again: 5,
    note: "Between us",
  });
  const checkups = [{ id: "v-1", on: "2027-05-25", done: true, felt: [felt("a", "b", 2), felt("b", "a", 5)] }];
  const scene = sceneOf(day({ checkups }), { step: "checkup" });
  expect(scene).toMatchObject({
    felt: [{ rows: [{ asked: "valued", before: null, now: { one: 2, other: 5 } }, {}, {}, {}] }],
  });
  expect(JSON.stringify(scene)).not.toContain("Between us");
  const half = [{ id: "v-1", on: "2027-05-25", done: true, felt: [felt("a", "b", 2)] }];
  expect(sceneOf(day({ checkups: half }), { step: "checkup" })).toMatchObject({ felt: [] });
  const envelopes = [{ id: "e-1", side: "b", kind: "checkup", sealedAt: at, receipt: "r", box: "b" }];
  expect(sceneOf(day({ checkups, envelopes }), { step: "checkup" })).toMatchObject({
    felt: [],
    seats: [{ sealed: false }, { sealed: true }],
  });
});

test("what the sides knew of each other comes out with the lists, and in the read-back what nobody had guessed", () => {
  const interests = [
    { id: "i-1", side: "b", text: "No fork", strength: "must-protect" },
    { id: "i-2", side: "b", text: "Our name", strength: "must-protect" },
  ];
  const guesses = [{ id: "q-1", side: "a", about: "b", text: "Something private", hit: "i-1" }];
  const open = day({ interests, guesses });
  expect(sceneOf(open, { step: "interests" })).toMatchObject({
    knew: [{ by: "Alder", about: "Birch", hit: 1, of: 2 }],
  });
  expect(sceneOf(open, { spotlight: "i-1" })).toMatchObject({ thing: { unguessed: false } });
  expect(sceneOf(open, { spotlight: "i-2" })).toMatchObject({ thing: { unguessed: true } });
  const envelopes = [{ id: "e-1", side: "b", kind: "guesses", sealedAt: at, receipt: "r", box: "b" }];
  expect(sceneOf(day({ interests, guesses, envelopes }), { step: "interests" })).toMatchObject({ knew: [] });
});

test("anything the room may read can be shown large; a minute, a risk or an envelope can't", () => {
  const workshop = day({
    terms: [{ id: "t-1", kind: "exit", title: "Exit", text: "Ninety days" }],
    minutes: [{ id: "n-1", at, kind: "note", text: "Between us" }],
    risks: [{ id: "r-1", text: "They leave" }],
  });
  expect(sceneOf(workshop, { spotlight: "t-1" })).toMatchObject({ thing: { what: "line", lead: "Exit" } });
  for (const spotlight of ["n-1", "r-1"]) expect(sceneOf(workshop, { spotlight }).show).toBe("horizon");
});

test("where the sides compete the room opens with the notice and with what is off-limits", () => {
  const zones = { pricing: { state: "off-limits" }, ip: { state: "aligned" } };
  expect(sceneOf(day({ zones, competing: true }), { step: "welcome" })).toMatchObject({ closed: ["pricing"] });
  expect(sceneOf(day({ zones, competing: true }), { step: "break" })).toMatchObject({ closed: null });
  expect(sceneOf(day({ zones }), { step: "welcome" })).toMatchObject({ closed: null });
});

test("before the day the room shows the card for the back row, and nothing of the workshop", () => {
  const model = roomModelOf(day({ vision }), { ...view, eyeChart: true });
  expect(model).toMatchObject({ title: "", timer: null, scene: { show: "eyeChart" } });
  expect(JSON.stringify(model)).not.toContain("Alder");
});
