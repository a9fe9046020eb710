import { elapsedShare, expectedValue, isAsFar, readingsOf } from "../analysis/expected";
import type { Kpi } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";
import type { Point } from "./spaces";

/** The way of a KPI in a frame: time goes to the right, up is more. */
export interface KpiWay {
  readonly start: Point;
  readonly target: Point;
  /** Where it should stand on the day asked for; null where that can't be told. */
  readonly expected: Point | null;
  readonly readings: readonly (Point & { readonly on: string; readonly actual: number; readonly onPlan: boolean })[];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Kept free all around, so that marks are not cut off. */
  readonly rim: number;
}

/** Where baseline, target, expected value and readings up to a day stand; null where the way has no two ends. */
export const kpiWay = (workshop: Workshop, kpi: Kpi, upTo: string, { width, height, rim }: Frame): KpiWay | null => {
  const { baseline, target, due } = kpi;
  if (baseline === null || target === null) return null;
  const readings = readingsOf(workshop, kpi.id).filter((one) => upTo === "" || one.on <= upTo);
  const values = [baseline, target, ...readings.map((one) => one.actual)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (on: string): number => {
    const share = due === "" || workshop.date === "" ? 0 : elapsedShare(workshop.date, due, on);
    return rim + share * (width - 2 * rim);
  };
  const y = (value: number): number =>
    most === least ? height / 2 : height - rim - ((value - least) / (most - least)) * (height - 2 * rim);
  const expected = expectedValue(kpi, workshop.date, upTo);
  return {
    start: { x: rim, y: y(baseline) },
    target: { x: width - rim, y: y(target) },
    expected: expected === null ? null : { x: x(upTo), y: y(expected) },
    readings: readings.map((one) => ({
      ...one,
      x: x(one.on),
      y: y(one.actual),
      onPlan: isAsFar(kpi, one.actual, expectedValue(kpi, workshop.date, one.on) ?? one.actual),
    })),
  };
};
