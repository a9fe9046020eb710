import { dayNumber } from "../lib/days";
import type { Kpi } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";

/** How much of the way from one day to another has gone by on a day, 0 to 1. */
export const elapsedShare = (from: string, to: string, on: string): number => {
  const [start, end, day] = [dayNumber(from), dayNumber(to), dayNumber(on)];
  if (end <= start) return day >= end ? 1 : 0;
  return Math.min(1, Math.max(0, (day - start) / (end - start)));
};

/** What a KPI should read on a day: its baseline and the share of the way to the target; null where one of them is open. */
export const expectedValue = (kpi: Kpi, agreedOn: string, on: string): number | null => {
  const { baseline, target, due } = kpi;
  if (baseline === null || target === null || due === "" || agreedOn === "" || on === "") return null;
  return baseline + (target - baseline) * elapsedShare(agreedOn, due, on);
};

export interface KpiReading {
  readonly on: string;
  readonly actual: number;
}

/** What a KPI read at the checkups, by day; of two on one day the later in the list counts. */
export const readingsOf = (workshop: Workshop, kpi: string): readonly KpiReading[] => {
  const byDay = new Map<string, number>();
  for (const { on, kpis } of workshop.checkups) {
    const actual = kpis.find((one) => one.kpi === kpi)?.actual ?? null;
    if (on !== "" && actual !== null) byDay.set(on, actual);
  }
  return [...byDay].map(([on, actual]) => ({ on, actual })).sort((one, other) => (one.on < other.on ? -1 : 1));
};

/** Whether a value is at least as far on the way to the target as another. */
export const isAsFar = ({ baseline, target }: Kpi, value: number, mark: number): boolean =>
  (target ?? 0) < (baseline ?? 0) ? value <= mark : value >= mark;

export interface KpiStanding {
  readonly reading: KpiReading | null;
  /** On the day of the reading, or on the day asked for where there is none. */
  readonly expected: number | null;
  /** null where there is no reading or nothing to hold it against. */
  readonly onPlan: boolean | null;
}

/** The last reading up to a day, against what was expected on the day it was read. */
export const kpiStanding = (workshop: Workshop, kpi: Kpi, upTo: string): KpiStanding => {
  const reading =
    readingsOf(workshop, kpi.id)
      .filter((one) => upTo === "" || one.on <= upTo)
      .at(-1) ?? null;
  const expected = expectedValue(kpi, workshop.date, reading?.on ?? upTo);
  const onPlan = reading === null || expected === null ? null : isAsFar(kpi, reading.actual, expected);
  return { reading, expected, onPlan };
};
