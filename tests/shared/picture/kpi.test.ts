import { drawKpi } from "@shared/picture/drawKpi";
import { kpiWay } from "@shared/picture/kpiWay";
import type { Kpi } from "@shared/workshop/plan";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";

const frame = { width: 120, height: 60, rim: 10 };
const kpi: Kpi = {
  id: "q",
  side: "a",
  kind: "result",
  name: "Customers",
  unit: "customers",
  baseline: 0,
  target: 100,
  due: "2027-04-11",
};
// A hundred days from the workshop to the day it is due; read after a quarter and half of the way.
const workshop = aWorkshop({
  date: "2027-01-01",
  plan: { objectives: [{ id: "o", kpis: [kpi] }] },
  checkups: [
    { id: "k1", on: "2027-01-26", done: true, kpis: [{ kpi: "q", actual: 30 }] },
    { id: "k2", on: "2027-02-20", done: true, kpis: [{ kpi: "q", actual: 40 }] },
  ],
});

test("a KPI goes from its baseline at the left to its target at the right, and should be half way at half time", () => {
  expect(kpiWay(workshop, kpi, "2027-02-20", frame)).toMatchObject({
    start: { x: 10, y: 50 },
    target: { x: 110, y: 10 },
    expected: { x: 60, y: 30 },
    readings: [
      { x: 35, y: 38, onPlan: true },
      { x: 60, y: 34, onPlan: false },
    ],
  });
});

test("what was read after the day looked at is not shown", () => {
  expect(kpiWay(workshop, kpi, "2027-01-26", frame)?.readings).toHaveLength(1);
});

test("what is to fall goes down", () => {
  const falling = kpiWay(workshop, { ...kpi, baseline: 100, target: 0 }, "2027-01-26", frame);
  expect([falling?.start.y, falling?.target.y]).toEqual([10, 50]);
  expect(falling?.readings[0]?.onPlan).toBe(true);
});

test("a reading beyond both ends, and a target that is the baseline, stay inside the frame", () => {
  const far = kpiWay(workshop, { ...kpi, target: 20 }, "2027-02-20", frame);
  expect(far?.readings.map((one) => one.y)).toEqual([20, 10]);
  const level = kpiWay(aWorkshop({ date: "2027-01-01" }), { ...kpi, target: 0 }, "2027-02-20", frame);
  expect([level?.start.y, level?.target.y]).toEqual([30, 30]);
});

test("without a target or a baseline there is nothing to draw", () => {
  expect(drawKpi(workshop, { ...kpi, target: null }, "2027-02-20", "Customers")).toBe("");
  expect(drawKpi(workshop, { ...kpi, baseline: null }, "2027-02-20", "Customers")).toBe("");
});

test("on plan is a dot and behind a diamond, so that grey print tells them apart", () => {
  const onPlan = drawKpi(workshop, kpi, "2027-01-26", "Customers");
  const behind = drawKpi(workshop, kpi, "2027-02-20", "Customers");
  expect(onPlan.match(/Z"/g)).toBeNull();
  expect(behind.match(/Z"/g)).toHaveLength(1);
});

test("what people wrote is text in the picture, never markup", () => {
  expect(drawKpi(workshop, kpi, "2027-02-20", "<b>Customers</b>")).toContain("&lt;b&gt;Customers");
});
