import { openPoints } from "../openPoints";
import type { Paper } from "../paper";
import { amount, day, type Sheet, words } from "./sheet";

const isMoney = (paper: Paper, unit: string): boolean => unit !== "" && unit === paper.whole.currency;

/** Every action with who does it and when. */
export const actionSheet = (paper: Paper): Sheet => {
  const t = paper.words.text;
  return {
    name: t("agreement.sheet.actions"),
    head: [
      t("agreement.sheet.due"),
      t("agreement.head.action"),
      t("agreement.head.side"),
      t("agreement.sheet.person"),
      t("agreement.head.objective"),
    ],
    rows: paper.workshop.plan.objectives.flatMap((objective) =>
      objective.actions.map((action) => [
        day(action.due),
        words(action.text),
        words(action.side === null ? "" : paper.side(action.side)),
        words(paper.person(action.person)),
        words(objective.text),
      ]),
    ),
  };
};

/** Every KPI with what it was, what it is to be, and each reading of a checkup that is done. */
export const kpiSheet = (paper: Paper): Sheet => {
  const t = paper.words.text;
  const { plan, checkups } = paper.workshop;
  const read = checkups.filter((checkup) => checkup.done);
  return {
    name: t("agreement.sheet.kpis"),
    head: [
      t("agreement.head.measure"),
      t("agreement.head.side"),
      t("agreement.head.kind"),
      t("agreement.sheet.unit"),
      t("agreement.head.baseline"),
      t("agreement.head.target"),
      t("agreement.head.by"),
      ...read.map((checkup) => paper.words.day(checkup.on)),
      t("agreement.head.objective"),
    ],
    rows: plan.objectives.flatMap((objective) =>
      objective.kpis.map((kpi) => [
        words(kpi.name),
        words(paper.side(kpi.side)),
        words(t(`domain.kpiKind.${kpi.kind}`)),
        words(kpi.unit),
        amount(kpi.baseline, isMoney(paper, kpi.unit)),
        amount(kpi.target, isMoney(paper, kpi.unit)),
        day(kpi.due),
        ...read.map((checkup) =>
          amount(checkup.kpis.find((one) => one.kpi === kpi.id)?.actual, isMoney(paper, kpi.unit)),
        ),
        words(objective.text),
      ]),
    ),
  };
};

/** All that is open, in the order an executive needs it. */
export const openSheet = (paper: Paper): Sheet => {
  const t = paper.words.text;
  const open = openPoints(paper);
  const groups = [
    [t("agreement.open.inTheirWords"), [...open.reservations, ...open.changes]],
    [t("agreement.open.parkedHeading"), open.parked],
    [t("agreement.open.doubts"), open.doubts],
    [t("agreement.open.blockers"), open.blockers],
    [t("agreement.open.cautions"), open.cautions],
    [t("agreement.open.notes"), open.notes],
  ] as const;
  return {
    name: t("agreement.sheet.open"),
    head: [t("agreement.head.kind"), t("agreement.head.text")],
    rows: groups.flatMap(([group, lines]) =>
      lines.map((line) => [words(group), words([line.lead ?? "", line.text].filter((part) => part !== "").join(" "))]),
    ),
  };
};
