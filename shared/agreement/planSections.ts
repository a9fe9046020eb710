import { type Block, type Section, section, table } from "./blocks";
import { figure } from "./costLines";
import type { Paper } from "./paper";

const DAYS = 90;

const after = (date: string, days: number): string => {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? "" : new Date(at + days * 86_400_000).toISOString().slice(0, 10);
};

const milestones = (paper: Paper): Block => ({
  kind: "lines",
  lines: paper.workshop.plan.longTerm.milestones.map((one) => ({ lead: one.year.toString(), text: one.text })),
});

/** Where all see the partnership in the long run, and the objectives of this year that lead there. */
export const planSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const { plan } = workshop;
  const t = words.text;
  return section("plan", t("agreement.section.plan"), [
    { kind: "text", text: plan.longTerm.text },
    milestones(paper),
    {
      kind: "heading",
      text: plan.objectives.length === 0 ? "" : t("agreement.plan.objectives", { year: plan.fiscalYear }),
    },
    {
      kind: "lines",
      ordered: true,
      lines: plan.objectives.map((one) => ({
        lead: one.text,
        text:
          one.towards.length === 0
            ? ""
            : t("agreement.plan.towards", { towards: one.towards.map(paper.title).join(" · ") }),
        aside: paper.sides(one.sides),
      })),
    },
  ]);
};

/** Each side's own KPIs, with baseline, target and date. */
export const kpiSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  const rows = workshop.plan.objectives.flatMap((objective) =>
    objective.kpis.map((kpi) => [
      kpi.name,
      paper.side(kpi.side),
      t(`domain.kpiKind.${kpi.kind}`),
      kpi.baseline === null
        ? ""
        : figure(paper, kpi.baseline, kpi.unit === paper.whole.currency || kpi.unit === "%" ? kpi.unit : ""),
      kpi.target === null ? "" : figure(paper, kpi.target, kpi.unit),
      words.day(kpi.due),
      objective.text,
    ]),
  );
  return section("kpis", t("agreement.section.kpis"), [
    table(
      t("agreement.section.kpis"),
      [
        t("agreement.head.measure"),
        t("agreement.head.side"),
        t("agreement.head.kind"),
        t("agreement.head.baseline"),
        t("agreement.head.target"),
        t("agreement.head.by"),
        t("agreement.head.objective"),
      ],
      rows,
      [3, 4],
    ),
  ]);
};

/** Rows of all actions, the earliest first; those without a date last. */
export const actionRows = (paper: Paper): readonly { readonly due: string; readonly row: readonly string[] }[] =>
  paper.workshop.plan.objectives
    .flatMap((objective) => objective.actions)
    .map((action) => ({
      due: action.due,
      row: [
        paper.words.day(action.due),
        action.text,
        [paper.person(action.person), action.side === null ? "" : paper.side(action.side)]
          .filter((part) => part !== "")
          .join(", "),
      ],
    }))
    .sort((a, b) => (a.due || "9999").localeCompare(b.due || "9999"));

/** What happens in the first 90 days, and what comes later. */
export const actionsSection = (paper: Paper): Section | null => {
  const { words, whole } = paper;
  const t = words.text;
  const end = whole.date === "" ? "" : after(whole.date, DAYS);
  const all = actionRows(paper);
  const soon = all.filter((one) => one.due !== "" && end !== "" && one.due <= end);
  const later = all.filter((one) => !soon.includes(one));
  const heads = [t("agreement.head.by"), t("agreement.head.action"), t("agreement.head.who")];
  return section("actions", t("agreement.section.actions"), [
    table(
      t("agreement.actions.first", { days: DAYS }),
      heads,
      soon.map((one) => one.row),
    ),
    table(
      t("agreement.actions.later"),
      heads,
      later.map((one) => one.row),
    ),
  ]);
};

/** The rhythm of meetings, the dates of the checkups, and what keeps the streets paved. */
export const governanceSection = (paper: Paper): Section | null => {
  const { words, workshop, whole } = paper;
  const { plan } = workshop;
  const t = words.text;
  const ahead = workshop.checkups.filter((one) => one.on !== "" && one.on > whole.date).map((one) => words.day(one.on));
  return section("governance", t("agreement.section.governance"), [
    table(
      t("agreement.governance.reviews"),
      [t("agreement.head.meeting"), t("agreement.head.rhythm"), t("agreement.head.firstOn"), t("agreement.head.who")],
      plan.reviews.map((one) => [
        one.title,
        t(`domain.cadence.${one.cadence}`),
        words.day(one.firstOn),
        one.people
          .map(paper.person)
          .filter((name) => name !== "")
          .join(", "),
      ]),
    ),
    {
      kind: "lines",
      lines: ahead.length === 0 ? [] : [{ lead: t("agreement.governance.checkups"), text: words.list(ahead) }],
    },
    table(
      t("agreement.governance.programs"),
      [
        t("agreement.head.program"),
        t("agreement.head.kind"),
        t("agreement.head.owner"),
        t("agreement.head.budget"),
        t("agreement.head.renewOn"),
        t("agreement.head.startsFrom"),
      ],
      plan.programs.map((one) => [
        one.title,
        t(`domain.programKind.${one.kind}`),
        one.owner === null ? "" : paper.side(one.owner),
        one.budget === null ? "" : paper.money(one.budget),
        words.day(one.renewOn),
        one.startsFrom,
      ]),
      [3],
    ),
  ]);
};
