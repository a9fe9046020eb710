import { checkupSigns } from "@shared/analysis/checkupSigns";
import { secured } from "@shared/analysis/secured";
import { stage } from "@shared/analysis/stage";
import { stakeToday } from "@shared/analysis/stakeToday";
import { waitingCheckups } from "@shared/analysis/waitingCheckups";
import { reviewDays, yearCalendar } from "@shared/analysis/yearCalendar";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { aWorkshop, type WorkshopInput } from "../../helpers/aWorkshop";

const goal = { text: "Ten customers", by: "2027-12-31", kpi: "q" };
const granted = {
  id: "o",
  kind: "region" as const,
  title: "The north",
  exclusivity: "exclusive" as const,
  owner: "b",
  grantedBy: "a",
  protects: ["i-b"],
  goal,
};
const kpi = {
  id: "q",
  side: "b",
  kind: "result" as const,
  name: "Customers",
  baseline: 0,
  target: 10,
  due: "2027-12-31",
};

const withVisits = (checkups: WorkshopInput["checkups"]): Workshop =>
  aWorkshop({
    date: "2026-12-31",
    ownership: [granted],
    roles: [],
    joints: [],
    plan: { objectives: [{ id: "b-1", text: "Win", sides: ["b"], kpis: [kpi] }] },
    checkups: checkups ?? [],
  });

const today = (workshop: Workshop, on: string) => {
  const [stake] = workshop.ownership;
  if (!stake) throw new Error("There is no stake.");
  return stakeToday(workshop, stake, on);
};

const reads = (on: string, actual: number) => ({ id: `k-${on}`, on, kpis: [{ kpi: "q", actual }] });

test.each([
  ["2027-07-01", 5, "on-plan", false],
  ["2027-07-01", 4, "behind", false],
  ["2027-07-01", 10, "reached", false],
  ["2028-01-05", 10, "reached", false],
  ["2028-01-05", 9, "missed", true],
] as const)("read on %s at %i the goal is %s", (on, actual, state, shrinks) => {
  const seen = today(withVisits([reads(on, actual)]), on);
  expect([seen.goal, seen.shrinks, seen.inForce]).toEqual([state, shrinks, "as-signed"]);
});

test("without a reading people are asked", () => {
  expect(today(withVisits([]), "2028-01-05")).toMatchObject({ goal: "asked", shrinks: false });
});

const decides = (on: string, decision: "keep" | "dial-back" | "extend" | "end") => ({
  id: `d-${on}`,
  on,
  dialBacks: [{ ownership: "o", decision, note: "So be it" }],
});

test.each([
  [["keep"], "as-signed"],
  [["dial-back"], "dialled-back"],
  [["dial-back", "keep"], "dialled-back"],
  [["dial-back", "extend"], "extended"],
  [["dial-back", "end"], "ended"],
] as const)("after %j a stake is %s", (decisions, inForce) => {
  const visits = decisions.map((decision, at) => decides(`2027-0${String(at + 3)}-01`, decision));
  const seen = today(withVisits(visits), "2027-12-01");
  expect(seen.inForce).toBe(inForce);
  expect(seen.decision?.decision).toBe(decisions.at(-1));
});

test("what is decided after the goal was missed ends the question", () => {
  const visits = [{ ...decides("2028-01-05", "keep"), kpis: [{ kpi: "q", actual: 9 }] }];
  expect(today(withVisits(visits), "2028-01-06")).toMatchObject({
    goal: "missed",
    shrinks: false,
    inForce: "as-signed",
  });
});

test("a decision of a later day is not in force before it", () => {
  expect(today(withVisits([decides("2027-06-01", "end")]), "2027-05-31").inForce).toBe("as-signed");
});

test("an interest that only a stake kept safe is exposed when the stake ends", () => {
  const kept = (workshop: Workshop) => secured(workshop, "2027-12-01").find((one) => one.interest.id === "i-b");
  expect(kept(withVisits([]))).toMatchObject({ by: ["o"], weakened: [] });
  expect(kept(withVisits([decides("2027-06-01", "end")]))).toMatchObject({ by: [], weakened: ["o"] });
});

const invests = { ...kpi, id: "q2", kind: "investment" as const, name: "Hires" };
const visit = (result: number, investment: number) =>
  aWorkshop({
    date: "2026-12-31",
    plan: { objectives: [{ id: "b-1", text: "Win", sides: ["b"], kpis: [kpi, invests] }] },
    checkups: [
      {
        id: "k",
        on: "2027-07-01",
        kpis: [
          { kpi: "q", actual: result },
          { kpi: "q2", actual: investment },
        ],
        felt: [{ by: "b", about: "a", valued: 2, again: 3 }],
      },
    ],
  });

test("results on plan with investments behind are luck or low fruit, and only then", () => {
  const fruit = (workshop: Workshop) => checkupSigns(workshop, "2027-07-01").filter((one) => one.sign === "low-fruit");
  expect(fruit(visit(6, 1))).toEqual([{ sign: "low-fruit", side: "b" }]);
  expect(fruit(visit(6, 6))).toEqual([]);
  expect(fruit(visit(1, 1))).toEqual([]);
});

test("a side that feels valued at two or less is named", () => {
  const signs = checkupSigns(visit(6, 6), "2027-07-01");
  expect(signs).toEqual([{ sign: "not-valued", side: "b", about: "a", rating: 2 }]);
});

test.each([
  ["weekly", "2027-01-25", "2027-02-08", ["2027-01-28", "2027-02-04"]],
  ["monthly", "2027-02-01", "2027-04-01", ["2027-02-28", "2027-03-31"]],
  ["quarterly", "2027-01-01", "2027-07-01", ["2027-03-31", "2027-06-30"]],
  ["half-yearly", "2027-01-01", "2028-01-01", ["2027-06-30", "2027-12-31"]],
  ["yearly", "2026-01-01", "2028-12-31", ["2026-12-31", "2027-12-31"]],
] as const)(
  "a %s review that began on New Year's Eve falls, from %s to before %s, on %j",
  (cadence, from, until, days) => {
    const review = { id: "r", title: "Call", cadence, firstOn: "2026-12-31", people: [] };
    expect(reviewDays(review, from, until)).toEqual(days);
  },
);

test("the year's calendar gathers what returns by month and leaves out what lies beyond", () => {
  const workshop = aWorkshop({
    date: "2026-10-14",
    checkups: [
      { id: "c-1", on: "2027-04-12" },
      { id: "c-2", on: "2027-10-01" },
    ],
  });
  const months = yearCalendar(workshop, workshop.date);
  expect(months.map((one) => one.month)).toHaveLength(12);
  expect(months[0]?.month).toBe("2026-10");
  expect(months.flatMap((one) => one.entries.filter((entry) => entry.kind === "checkup").map(() => one.month))).toEqual(
    ["2027-04"],
  );
});

test("setting the stage: each side contributes what the joints say, and receives the same at the other end", () => {
  const [first, second] = stage(aWorkshop());
  expect(first?.contributes.map((one) => [one.text, one.other])).toEqual([["Gift of a", "b"]]);
  expect(second?.receives.map((one) => [one.text, one.other])).toEqual([["Gift of a", "a"]]);
});

test("a checkup that was passed over waits no longer once a later one was held", () => {
  const visit = (on: string, done: boolean) => ({ id: `k-${on}`, on, done });
  const waiting = (...checkups: readonly ReturnType<typeof visit>[]): readonly string[] =>
    waitingCheckups(withVisits([...checkups])).map((one) => one.on);
  expect(waiting(visit("2027-06-30", false), visit("2027-03-31", false))).toEqual(["2027-03-31", "2027-06-30"]);
  expect(waiting(visit("2027-03-31", false), visit("2027-06-30", true), visit("2027-12-31", false))).toEqual([
    "2027-12-31",
  ]);
});
