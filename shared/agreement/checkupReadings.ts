import { expectedValue, isAsFar } from "../analysis/expected";
import { drawKpi } from "../picture/drawKpi";
import type { Checkup, Kpi } from "../workshop/plan";
import { type Section, section, table } from "./blocks";
import { figure } from "./costLines";
import type { Paper } from "./paper";

/** For sorting checkups by their day. */
export const byDay = (a: Checkup, b: Checkup): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** The checkup a report is about: the latest that was held. */
export const latestCheckup = (paper: Paper): Checkup | undefined =>
  [...paper.workshop.checkups]
    .filter((one) => one.done)
    .sort(byDay)
    .at(-1);

type Standing = "reached" | "onPlan" | "behind" | "notRead" | "noWay";

/** What a KPI read on the day, against what its way from baseline to target expected by then. */
export const standingOf = (paper: Paper, kpi: Kpi, held: Checkup) => {
  const now = held.kpis.find((one) => one.kpi === kpi.id)?.actual ?? null;
  const expected = expectedValue(kpi, paper.whole.date, held.on);
  const standing: Standing =
    now === null
      ? "notRead"
      : kpi.target !== null && kpi.baseline !== null && isAsFar(kpi, now, kpi.target)
        ? "reached"
        : expected === null
          ? "noWay"
          : isAsFar(kpi, now, expected)
            ? "onPlan"
            : "behind";
  return { now, expected, standing };
};

/** The short name of a side: the report has two pages, and its readers know who is who. */
export const short = (paper: Paper, id: string | null): string =>
  paper.whole.sides.find((one) => one.id === id)?.short || paper.side(id);

/** Every KPI of the plan. */
export const kpisOf = (paper: Paper): readonly Kpi[] => paper.workshop.plan.objectives.flatMap((one) => one.kpis);

const tenth = (amount: number): number => Math.round(amount * 10) / 10;

/** KPIs against the way from baseline to target: last time, expected by now, now. */
export const readingsSection = (paper: Paper): Section | null => {
  const held = latestCheckup(paper);
  if (held === undefined) return null;
  const { words, workshop, whole } = paper;
  const t = words.text;
  const earlier = workshop.checkups.filter((one) => one.done && one.on < held.on).sort(byDay);
  const kpis = kpisOf(paper);
  const rows = kpis.map((kpi) => {
    const { now, expected, standing } = standingOf(paper, kpi, held);
    const before = earlier.flatMap((one) => one.kpis.filter((reading) => reading.kpi === kpi.id)).at(-1)?.actual;
    const unit = kpi.unit === whole.currency || kpi.unit === "%" ? kpi.unit : "";
    const rounded = expected === null ? null : unit === whole.currency ? Math.round(expected) : tenth(expected);
    const way = t("agreement.checkup.way", {
      from: kpi.baseline === null ? "none" : figure(paper, kpi.baseline, unit),
      to: kpi.target === null ? "none" : figure(paper, kpi.target, kpi.unit),
    });
    return [
      t("agreement.checkup.measure", { name: kpi.name, way }),
      [short(paper, kpi.side), t(`domain.kpiKind.${kpi.kind}`)].join(", "),
      figure(paper, before ?? null, unit),
      figure(paper, rounded, unit),
      figure(paper, now, unit),
      t(`agreement.checkup.standing.${standing}`),
    ];
  });
  const charts = kpis.map((kpi, at) => {
    const said = (rows[at] ?? []).filter((cell) => cell !== "").join(", ");
    return { svg: drawKpi(whole, kpi, held.on, said), said };
  });
  return section("readings", t("agreement.section.readings"), [
    table(
      t("agreement.section.readings"),
      [
        t("agreement.checkup.agreedWay"),
        t("agreement.head.side"),
        t("agreement.checkup.last"),
        t("agreement.checkup.expected"),
        t("agreement.checkup.now"),
        t("agreement.checkup.standing"),
      ],
      rows,
      [2, 3, 4],
      { head: t("agreement.checkup.chart"), key: t("agreement.checkup.chartKey"), after: 1, rows: charts },
    ),
  ]);
};
