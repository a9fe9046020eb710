import { elapsedShare, expectedValue, kpiStanding, readingsOf } from "@shared/analysis/expected";
import type { Kpi } from "@shared/workshop/plan";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";

const aKpi = (changes: Partial<Kpi>): Kpi => ({
  id: "q",
  side: "a",
  kind: "result",
  name: "Customers",
  unit: "customers",
  baseline: 0,
  target: 100,
  due: "2027-04-11",
  ...changes,
});

// 2027-01-01 to 2027-04-11 are a hundred days, so that a day is one hundredth of the way.
test.each([
  ["2026-12-24", 0],
  ["2027-01-01", 0],
  ["2027-01-26", 0.25],
  ["2027-02-20", 0.5],
  ["2027-04-11", 1],
  ["2028-01-01", 1],
])("on %s the share of the way gone by is %d", (on, share) => {
  expect(elapsedShare("2027-01-01", "2027-04-11", on)).toBe(share);
});

test.each([
  ["upwards", 0, 100, "2027-01-26", 25],
  ["from a baseline", 20, 60, "2027-02-20", 40],
  ["downwards", 9, 4, "2027-02-20", 6.5],
  ["before the workshop", 20, 60, "2026-06-01", 20],
  ["after it was due", 20, 60, "2029-06-01", 60],
])("%s: from %d to %d a KPI should read on %s %d", (_, baseline, target, on, expected) => {
  expect(expectedValue(aKpi({ baseline, target }), "2027-01-01", on)).toBe(expected);
});

test("where baseline, target, due date or the workshop's date is open nothing is expected", () => {
  expect(expectedValue(aKpi({ baseline: null }), "2027-01-01", "2027-02-20")).toBeNull();
  expect(expectedValue(aKpi({ target: null }), "2027-01-01", "2027-02-20")).toBeNull();
  expect(expectedValue(aKpi({ due: "" }), "2027-01-01", "2027-02-20")).toBeNull();
  expect(expectedValue(aKpi({}), "", "2027-02-20")).toBeNull();
});

test("a KPI due on the workshop's own day is expected in full from then on", () => {
  expect([
    elapsedShare("2027-01-01", "2027-01-01", "2026-12-31"),
    elapsedShare("2027-01-01", "2027-01-01", "2027-01-01"),
  ]).toEqual([0, 1]);
});

const read = (kpi: Kpi, readings: readonly (readonly [string, number | null])[]) =>
  aWorkshop({
    date: "2027-01-01",
    plan: { objectives: [{ id: "year", text: "Win", sides: ["a"], kpis: [kpi] }] },
    checkups: readings.map(([on, actual], at) => ({ id: `k${String(at)}`, on, kpis: [{ kpi: "q", actual }] })),
  });

test.each([
  ["ahead", aKpi({}), 26, true],
  ["to the point", aKpi({}), 25, true],
  ["behind", aKpi({}), 24, false],
  ["ahead where less is better", aKpi({ baseline: 9, target: 4 }), 7, true],
  ["behind where less is better", aKpi({ baseline: 9, target: 4 }), 8, false],
])("a reading can be %s", (_, kpi, actual, onPlan) => {
  expect(kpiStanding(read(kpi, [["2027-01-26", actual]]), kpi, "2027-01-26").onPlan).toBe(onPlan);
});

test("the last reading up to the day counts, held against its own day", () => {
  const workshop = read(aKpi({}), [
    ["2027-02-20", 51],
    ["2027-01-26", 10],
    ["2027-03-01", null],
  ]);
  expect(readingsOf(workshop, "q").map((one) => one.actual)).toEqual([10, 51]);
  const kpi = aKpi({});
  expect(kpiStanding(workshop, kpi, "2027-04-01")).toEqual({
    reading: { on: "2027-02-20", actual: 51 },
    expected: 50,
    onPlan: true,
  });
  expect(kpiStanding(workshop, kpi, "2027-02-01").onPlan).toBe(false);
  expect(kpiStanding(workshop, kpi, "2027-01-11")).toEqual({ reading: null, expected: 10, onPlan: null });
});
