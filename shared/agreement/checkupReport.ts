import type { Checkup } from "../workshop/plan";
import { facts, type Section, section, table } from "./blocks";
import { figure } from "./costLines";
import type { Paper } from "./paper";

const byDay = (a: Checkup, b: Checkup): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** The checkup a report is about: the latest that was held. */
export const latestCheckup = (paper: Paper): Checkup | undefined =>
  [...paper.workshop.checkups]
    .filter((one) => one.done)
    .sort(byDay)
    .at(-1);

/** When it was held, what came before it and what comes next. */
export const heldSection = (paper: Paper): Section | null => {
  const held = latestCheckup(paper);
  if (held === undefined) return null;
  const { words, workshop, whole } = paper;
  const t = words.text;
  const others = [...workshop.checkups].sort(byDay);
  const before = others.filter((one) => one.done && one.on < held.on).at(-1);
  const next = others.find((one) => !one.done && one.on > held.on);
  return section("held", t("agreement.section.held"), [
    facts([
      { term: t("agreement.checkup.heldOn"), text: words.day(held.on) },
      { term: t("agreement.checkup.agreedOn"), text: words.day(whole.date) },
      { term: t("agreement.checkup.before"), text: words.day(before?.on ?? "") },
      { term: t("agreement.checkup.next"), text: words.day(next?.on ?? "") },
    ]),
  ]);
};

/** KPIs against plan, then and now. */
export const readingsSection = (paper: Paper): Section | null => {
  const held = latestCheckup(paper);
  if (held === undefined) return null;
  const { words, workshop, whole } = paper;
  const t = words.text;
  const earlier = workshop.checkups.filter((one) => one.done && one.on < held.on).sort(byDay);
  const rows = workshop.plan.objectives.flatMap((objective) =>
    objective.kpis.flatMap((kpi) => {
      const now = held.kpis.find((one) => one.kpi === kpi.id)?.actual ?? null;
      const before = earlier.flatMap((one) => one.kpis.filter((reading) => reading.kpi === kpi.id)).at(-1)?.actual;
      if (now === null && before === undefined) return [];
      const unit = kpi.unit === whole.currency || kpi.unit === "%" ? kpi.unit : "";
      return [
        [
          kpi.name,
          paper.side(kpi.side),
          figure(paper, kpi.baseline, unit),
          figure(paper, before ?? null, unit),
          now === null ? t("agreement.checkup.notRead") : figure(paper, now, unit),
          figure(paper, kpi.target, kpi.unit),
          words.day(kpi.due),
        ],
      ];
    }),
  );
  return section("readings", t("agreement.section.readings"), [
    table(
      t("agreement.section.readings"),
      [
        t("agreement.head.measure"),
        t("agreement.head.side"),
        t("agreement.head.baseline"),
        t("agreement.checkup.last"),
        t("agreement.checkup.now"),
        t("agreement.head.target"),
        t("agreement.head.by"),
      ],
      rows,
      [2, 3, 4, 5],
    ),
  ]);
};

/** What was done, what goes on and what is given up: actions, programs, stakes. */
export const decidedSection = (paper: Paper): Section | null => {
  const held = latestCheckup(paper);
  if (held === undefined) return null;
  const { workshop, words } = paper;
  const t = words.text;
  const actions = new Map(
    workshop.plan.objectives.flatMap((objective) => objective.actions).map((one) => [one.id, one]),
  );
  return section("decided", t("agreement.section.decided"), [
    table(
      t("agreement.checkup.actions"),
      [t("agreement.head.action"), t("agreement.head.who"), t("agreement.head.state"), t("agreement.head.comment")],
      held.actions.map((one) => {
        const action = actions.get(one.action);
        const who = [paper.person(action?.person ?? null), paper.side(action?.side ?? null)];
        return [
          action?.text ?? "",
          who.filter((part) => part !== "").join(", "),
          t(`domain.actionState.${one.state}`),
          one.note,
        ];
      }),
    ),
    table(
      t("agreement.governance.programs"),
      [t("agreement.head.program"), t("agreement.head.decision"), t("agreement.head.comment")],
      held.programs.map((one) => [paper.title(one.program), t(`domain.programDecision.${one.decision}`), one.note]),
    ),
    table(
      t("agreement.checkup.stakes"),
      [
        t("agreement.head.stake"),
        t("agreement.head.owner"),
        t("agreement.head.dialledBack"),
        t("agreement.head.decision"),
        t("agreement.head.comment"),
      ],
      held.dialBacks.map((one) => {
        const stake = workshop.ownership.find((other) => other.id === one.ownership);
        return [
          paper.title(one.ownership),
          paper.side(stake?.owner ?? null),
          stake?.dialBack.trigger ?? "",
          t(`domain.dialBackDecision.${one.decision}`),
          one.note,
        ];
      }),
    ),
  ]);
};
