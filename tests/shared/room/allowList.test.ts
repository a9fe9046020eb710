import { analyse } from "@shared/analysis/analyse";
import type { Finding, Rule } from "@shared/analysis/finding";
import { roomModel } from "@shared/room/roomModel";
import { roomModelOf } from "@shared/room/roomModelOf";
import type { RoomView } from "@shared/room/roomView";
import { createWords } from "@shared/words/words";
import { steps } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";
import { thirdLeaves } from "../../helpers/ofThree";
import { randomWorkshop } from "../../helpers/randomWorkshop";

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

/** What belongs to the facilitator or to one side, each under a word that stands nowhere else. */
const secrets = {
  doubt: "canaryDoubtQzx",
  reason: "canaryReasonQzx",
  minute: "canaryMinuteQzx",
  parked: "canaryParkedQzx",
  facilitator: "canaryFacilitatorQzx",
  guess: "canaryGuessQzx",
  box: "canaryBoxQzx",
  receipt: "canaryReceiptQzx",
  measure: "canaryMeasureQzx",
  risk: "canaryRiskQzx",
};

const withSecrets = (): Workshop => {
  const sound = aWorkshop();
  return aWorkshop({
    facilitator: { interest: secrets.facilitator, seen: secrets.facilitator },
    vision: { ...sound.vision, doubts: { a: secrets.doubt } },
    verdicts: { a: { verdict: "pass", reason: secrets.reason, revisitIf: secrets.reason } },
    guesses: [{ id: "guess-1", side: "a", about: "b", text: secrets.guess }],
    envelopes: [
      {
        id: "env-1",
        side: "a",
        kind: "interests",
        sealedAt: "2026-11-25T09:00:00Z",
        receipt: secrets.receipt,
        box: secrets.box,
      },
    ],
    ownership: sound.ownership.map((stake) => ({ ...stake, goal: { text: "Forty", measure: secrets.measure } })),
    risks: [{ id: "risk-1", text: secrets.risk }],
    minutes: [{ id: "minute-1", at: "2026-11-25T09:00:00Z", kind: "note", text: secrets.minute }],
    parkingLot: [{ id: "park-1", text: secrets.parked }],
  });
};

/** The finding of a rule, as the facilitator's list has it. */
const foundIn = (workshop: Workshop, rule: Rule): Finding => {
  const found = analyse(workshop, view.words).findings.find((one) => one.rule === rule);
  if (!found) throw new Error(`Nothing of ${rule} is found.`);
  return found;
};

const sent = (workshop: Workshop, more: Partial<RoomView>): string =>
  JSON.stringify(roomModelOf(workshop, { ...view, ...more }));

test("whatever the step, the room reads nothing that is not on its list", () => {
  const workshop = withSecrets();
  const everything = steps.map((step) => sent(workshop, { step })).join("\n");
  for (const secret of Object.values(secrets)) expect(everything).not.toContain(secret);
});

test("an interest stays away from the room while a list of its level is sealed, and is there once all are open", () => {
  const workshop = withSecrets();
  const [interest] = workshop.interests;
  const text = interest?.text ?? "";
  expect(sent(workshop, { step: "interests" })).not.toContain(text);
  expect(sent(workshop, { spotlight: interest?.id ?? "" })).not.toContain(text);
  const opened = workshop.envelopes.map((envelope) => ({ ...envelope, openedAt: "2026-11-25T10:00:00Z" }));
  expect(sent({ ...workshop, envelopes: opened }, { step: "interests" })).toContain(text);
});

test("once the lists are open, the envelope of a side that dropped out keeps nobody's list away", () => {
  const workshop = withSecrets();
  const text = workshop.interests[0]?.text ?? "";
  const [dropped] = workshop.envelopes;
  if (!dropped) throw new Error("Nothing is sealed.");
  const open = { ...dropped, id: "env-2", side: "b", box: "", openedAt: "2026-11-25T10:00:00Z" };
  expect(sent({ ...workshop, envelopes: [dropped, open] }, { step: "interests" })).toContain(text);
  // A paper envelope that was opened early is no disclosure.
  const early = { ...open, receipt: "" };
  expect(sent({ ...workshop, envelopes: [dropped, early] }, { step: "interests" })).not.toContain(text);
});

test("a sealed text of the vision keeps every side's text back; only who has sealed shows", () => {
  const workshop = withSecrets();
  const [a, b] = workshop.sides;
  const sealed: Workshop = {
    ...workshop,
    vision: { ...workshop.vision, statement: "", drafts: { [b?.id ?? ""]: "canaryDraftQzx" } },
    envelopes: workshop.envelopes.map((envelope) => ({ ...envelope, kind: "vision" as const })),
  };
  const { scene } = roomModelOf(sealed, view);
  expect(JSON.stringify(scene)).not.toContain("canaryDraftQzx");
  expect(scene).toMatchObject({ show: "horizon", drafts: [{ name: a?.name, sealed: true }, { sealed: false }] });
});

test("ratings and verdicts show all at once: none before the last side has given its own", () => {
  const workshop = withSecrets();
  const [a, b] = workshop.sides.map((side) => side.id);
  const one = { ...workshop, vision: { ...workshop.vision, alignment: { [a ?? ""]: 2 } } };
  const both = { ...workshop, vision: { ...workshop.vision, alignment: { [a ?? ""]: 2, [b ?? ""]: 5 } } };
  expect(roomModelOf(one, view).scene).toMatchObject({ ratings: null });
  expect(roomModelOf(both, view).scene).toMatchObject({ ratings: [{ rating: 2 }, { rating: 5 }] });
  expect(roomModelOf(workshop, { ...view, step: "qualify" }).scene).toMatchObject({
    verdicts: null,
    seats: [{ given: true }, { given: false }],
  });
});

test("who leaves is seen on the table and at the seats, and not before the last verdict is in", () => {
  const { a, c } = thirdLeaves().verdicts ?? {};
  const open = aWorkshop(thirdLeaves());
  const waiting = aWorkshop({ ...thirdLeaves(), verdicts: { ...(a ? { a } : {}), ...(c ? { c } : {}) } });
  const scene = (workshop: Workshop, more: Partial<RoomView>) => roomModelOf(workshop, { ...view, ...more }).scene;
  const pieces = [
    { name: "Alder", leaves: false },
    { name: "Birch", leaves: false },
    { name: "Cedar", leaves: true },
  ];
  expect(scene(open, { step: "jigsaw" })).toMatchObject({ pieces });
  expect(scene(open, { step: "interests" })).toMatchObject({ seats: pieces });
  expect(scene(open, { step: "jigsaw", spotlight: "r-c" })).toMatchObject({ thing: { leaves: true } });
  for (const step of steps) expect(sent(waiting, { step })).not.toContain('"leaves":true');
  expect(sent(waiting, { step: "jigsaw", spotlight: "r-c" })).not.toContain('"leaves":true');
});

test("a blank room is sent nothing, not even the title", () => {
  const workshop = withSecrets();
  const question = foundIn(aWorkshop({ terms: [] }), "no-exit");
  const model = roomModelOf(workshop, { ...view, blank: true, question, clock: { before: 1, since: null } });
  expect(model).toMatchObject({ scene: { show: "blank" }, title: "", timer: null });
});

test("the agenda stands as planned, however late it is", () => {
  const workshop: Workshop = {
    ...aWorkshop(),
    startsAt: "09:00",
    agenda: [
      { id: "b-1", step: "welcome", title: "", minutes: 10, spent: 4_000 },
      { id: "b-2", step: "vision", title: "", minutes: 40, spent: null },
    ],
  };
  const { scene } = roomModelOf(workshop, { ...view, step: "welcome", block: "b-2" });
  expect(scene).toMatchObject({
    blocks: [
      { at: 540, state: "done" },
      { at: 550, state: "now" },
    ],
    end: 590,
  });
  expect(JSON.stringify(scene)).not.toContain("spent");
});

test("a question alone is on the stage until it is taken back", () => {
  const workshop = aWorkshop({ terms: [] });
  const question = foundIn(workshop, "no-exit");
  expect(roomModelOf(workshop, { ...view, question }).scene).toEqual({ show: "question", text: question.question });
});

test("a question that quotes a list which is sealed again, or says who doubts before all have rated, stays off the stage", () => {
  const sound = aWorkshop();
  const interests = sound.interests.map((interest) => ({ ...interest, readBackBy: [] }));
  const sealed: Workshop = { ...withSecrets(), interests, verdicts: {} };
  const told = foundIn(sealed, "unconfirmed");
  expect(sent(sealed, { question: told })).not.toContain(told.question);
  expect(sent({ ...sealed, envelopes: [] }, { question: told })).toContain(told.question);
  const doubting = (alignment: Record<string, number>): Workshop => ({
    ...sound,
    vision: { ...sound.vision, alignment },
  });
  const doubt = foundIn(doubting({ a: 3 }), "vision-lukewarm");
  expect(sent(doubting({ a: 3 }), { question: doubt })).not.toContain(doubt.question);
  expect(sent(doubting({ a: 3, b: 5 }), { question: doubt })).toContain(doubt.question);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])("what any workshop sends fits the list, whatever is shown (%i)", (seed) => {
  const workshop = aWorkshop(randomWorkshop(seed));
  const things = [...workshop.interests, ...workshop.roles, ...workshop.ownership].map((thing) => thing.id);
  for (const step of steps) expect(roomModel.safeParse(roomModelOf(workshop, { ...view, step })).success).toBe(true);
  for (const spotlight of things)
    expect(roomModel.safeParse(roomModelOf(workshop, { ...view, spotlight })).success).toBe(true);
});

test("the list takes no field that it does not name", () => {
  const model = roomModelOf(withSecrets(), view);
  expect(roomModel.safeParse({ ...model, findings: [] }).success).toBe(false);
  expect(roomModel.safeParse({ ...model, scene: { ...model.scene, doubts: {} } }).success).toBe(false);
});

test("of a joint the room is sent the places of its two rows in the list, and nothing else", () => {
  const workshop = withSecrets();
  const model = roomModelOf(workshop, { ...view, step: "jigsaw" });
  const { scene } = model;
  if (scene.show !== "table") throw new Error("The table is not shown.");
  expect(scene.joints).toEqual([
    { give: { piece: 0, row: 0 }, need: { piece: 1, row: 0 } },
    { give: { piece: 1, row: 0 }, need: { piece: 0, row: 0 } },
  ]);
  for (const { id } of workshop.roles.flatMap((role) => [role, ...role.gives, ...role.needs]))
    expect(JSON.stringify(scene)).not.toContain(`"${id}"`);
  const [joint] = scene.joints;
  for (const more of [{ severity: "critical" }, { finding: "hole" }, { id: "j-1" }])
    expect(roomModel.safeParse({ ...model, scene: { ...scene, joints: [{ ...joint, ...more }] } }).success).toBe(false);
});

test("a joint to a row that has no words yet stays away from the room with it", () => {
  const sound = withSecrets();
  const [first, ...others] = sound.roles;
  if (!first) throw new Error("Nothing lies on the table.");
  const roles = [{ ...first, gives: first.gives.map((give) => ({ ...give, text: " " })) }, ...others];
  expect(roomModelOf({ ...sound, roles }, { ...view, step: "jigsaw" }).scene).toMatchObject({
    joints: [{ give: { piece: 1, row: 0 }, need: { piece: 0, row: 0 } }],
  });
});
