import { type Topic, topics } from "../workshop/interests";
import { type Block, type Section, section, table } from "./blocks";
import { costLines } from "./costLines";
import type { Paper } from "./paper";
import { termLines } from "./zonesSection";

const YEARS = 3;

/** The cost of pushing from outside beside what the granted stakes forgo, over the same years. */
const pushAndPull = (paper: Paper): Block => {
  const { words, workshop } = paper;
  const t = words.text;
  const amount = (value: number | null): string => (value === null || value === 0 ? "" : paper.money(value));
  const granted = workshop.ownership.filter((stake) => stake.grantedBy !== null && stake.grantedBy !== stake.owner);
  const over = (lines: readonly { readonly oneOff: number | null; readonly yearly: number | null }[]): number =>
    lines.reduce((sum, one) => sum + (one.oneOff ?? 0) + YEARS * (one.yearly ?? 0), 0);
  const push = over(workshop.plan.push);
  const pull = over(granted.map((stake) => stake.forgoes));
  if (workshop.plan.push.length === 0) return table("", [], []);
  return table(
    t("agreement.money.pushPull", { years: YEARS }),
    [
      t("agreement.head.program"),
      t("agreement.head.pays"),
      t("agreement.head.once"),
      t("agreement.head.aYear"),
      t("agreement.head.replacedBy"),
    ],
    [
      ...workshop.plan.push.map((line) => [
        line.text,
        paper.side(line.side),
        amount(line.oneOff),
        amount(line.yearly),
        line.replacedBy === null ? "" : paper.title(line.replacedBy),
      ]),
      [t("agreement.money.pushTotal", { years: YEARS }), "", "", amount(push), ""],
      [t("agreement.money.pullTotal", { years: YEARS }), "", "", amount(pull), ""],
    ],
    [2, 3],
  );
};

/** Who funds what, in which currency, looked at when. */
export const moneySection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  const stakes = workshop.ownership
    .filter((stake) => paper.cost(stake.cost) !== "" || paper.cost(stake.forgoes) !== "")
    .map((stake) => [
      paper.title(stake.id),
      paper.side(stake.owner),
      paper.cost(stake.cost),
      paper.cost(stake.forgoes) === "" || stake.grantedBy === null
        ? ""
        : t("agreement.money.sideForgoes", { side: paper.side(stake.grantedBy), cost: paper.cost(stake.forgoes) }),
      words.day(stake.dialBack.reviewOn),
    ]);
  const programs = workshop.plan.programs
    .filter((program) => (program.budget ?? 0) > 0)
    .map((program) => [
      program.title,
      program.owner === null ? "" : paper.side(program.owner),
      t("agreement.once", { amount: paper.money(program.budget ?? 0) }),
      "",
      words.day(program.renewOn),
    ]);
  return section("money", t("agreement.section.money"), [
    { kind: "lines", lines: costLines(paper) },
    table(
      t("agreement.money.caption"),
      [
        t("agreement.head.what"),
        t("agreement.head.funds"),
        t("agreement.head.cost"),
        t("agreement.head.forgoes"),
        t("agreement.head.reviewOn"),
      ],
      [...stakes, ...programs],
    ),
    pushAndPull(paper),
    { kind: "lines", lines: termLines(paper, ["costs"]) },
  ]);
};

/** One decider for each decision, and the way up when two do not agree. */
export const decisionsSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  const deciders = Object.entries(workshop.zones).flatMap(([topic, zone]) =>
    zone?.decider == null ? [] : [[t(`domain.topic.${zoneTopic(topic)}`), paper.side(zone.decider), zone.yardstick]],
  );
  return section("decisions", t("agreement.section.decisions"), [
    table(
      t("agreement.decisions.caption"),
      [t("agreement.head.decision"), t("agreement.head.decider"), t("agreement.head.yardstick")],
      deciders,
    ),
    { kind: "heading", text: t("agreement.decisions.escalation") },
    { kind: "lines", lines: termLines(paper, ["escalation"]) },
  ]);
};

const zoneTopic = (topic: string): Topic => topics.find((one) => one === topic) ?? "other";
