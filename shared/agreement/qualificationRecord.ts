import { facts, type Section, section, table } from "./blocks";
import { parkedMatters } from "./openPoints";
import type { Paper } from "./paper";

/** The earliest day after the workshop on which something falls due, with what it is. */
const nextDate = (paper: Paper): string => {
  const { whole, workshop, words } = paper;
  const dated = [
    ...whole.gates.map((gate) => ({ on: gate.resumeOn, what: words.text("agreement.qualification.resumed") })),
    ...workshop.asks.map((ask) => ({ on: ask.by, what: ask.text })),
    ...workshop.plan.objectives.flatMap((one) => one.actions.map((action) => ({ on: action.due, what: action.text }))),
    ...workshop.plan.reviews.map((review) => ({ on: review.firstOn, what: review.title })),
    ...workshop.resolutions.map((one) => ({ on: one.reviewOn, what: paper.title(one.id) })),
  ].filter((one) => one.on !== "" && one.on > whole.date);
  const [first] = [...dated].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return first === undefined
    ? words.text("agreement.qualification.noDate")
    : words.text("agreement.qualification.next", { on: words.day(first.on), what: first.what });
};

/** The result of a day that was planned without an agreement: where all stand, and when it goes on. */
export const qualificationSection = (paper: Paper): Section | null => {
  const { words, whole, analysis } = paper;
  const t = words.text;
  return section("outcome", t("agreement.section.outcome"), [
    {
      kind: "text",
      look: "lead",
      text:
        analysis.outcome === "coopetitors" || analysis.outcome === "collaborate"
          ? t(`agreement.qualification.${analysis.outcome}`)
          : t("agreement.qualification.undecided"),
    },
    facts([
      { term: t("agreement.qualification.nextDate"), text: nextDate(paper) },
      { term: t("agreement.cover.left"), text: paper.sides(analysis.left) },
    ]),
    table(
      t("agreement.record.verdicts"),
      [
        t("agreement.head.side"),
        t("agreement.head.verdict"),
        t("agreement.head.reason"),
        t("agreement.head.revisitIf"),
      ],
      whole.sides.map((side) => {
        const verdict = whole.verdicts[side.id];
        return verdict === undefined
          ? [paper.side(side.id), t("agreement.qualification.noVerdict"), "", ""]
          : [paper.side(side.id), t(`domain.verdict.${verdict.verdict}`), verdict.reason, verdict.revisitIf];
      }),
    ),
  ]);
};

/** What is asked and what is parked until then. */
export const untilThenSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  const asks = workshop.asks.filter((ask) => ask.text.trim() !== "");
  const aside = workshop.parkingLot.filter((one) => one.text.trim() !== "");
  return section("until-then", t("agreement.section.untilThen"), [
    table(
      t("agreement.asks.title"),
      [t("agreement.head.decision"), t("agreement.head.who"), t("agreement.head.by"), t("agreement.head.otherwise")],
      asks.map((ask) => [
        ask.text,
        [paper.person(ask.person), paper.side(ask.side)].filter((part) => part !== "").join(", "),
        words.day(ask.by),
        ask.otherwise,
      ]),
    ),
    {
      kind: "lines",
      lines: parkedMatters(paper).map(({ title, until, text }) => ({
        lead: t("agreement.open.parked", { title, until }),
        text,
      })),
    },
    { kind: "heading", text: aside.length === 0 ? "" : t("agreement.open.parkingLot") },
    {
      kind: "lines",
      lines: aside.map((one) => ({ text: one.text, ...(one.side === null ? {} : { aside: paper.side(one.side) }) })),
    },
  ]);
};
