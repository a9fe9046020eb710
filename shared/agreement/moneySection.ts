import { pushPull } from "../analysis/pushPull";
import { type Topic, topics } from "../workshop/interests";
import { type Block, type Section, section, table } from "./blocks";
import { costLines } from "./costLines";
import type { Paper } from "./paper";
import { termLines } from "./zonesSection";

const YEARS = 5;

/** The cost of pushing from outside beside what the granted stakes forgo, for each side that pays or grants. */
const pushAndPull = (paper: Paper): Block => {
  const { words, workshop } = paper;
  const t = words.text;
  const amount = (value: number | null): string => (value === null || value === 0 ? "" : paper.money(value));
  const compared = pushPull(workshop, YEARS);
  return table(
    t("agreement.money.pushPull", { years: YEARS }),
    [
      t("agreement.head.program"),
      t("agreement.head.pays"),
      t("agreement.head.once"),
      t("agreement.head.aYear"),
      t("agreement.head.overYears", { years: YEARS }),
      t("agreement.head.replacedBy"),
    ],
    [
      ...workshop.plan.push.map((line) => [
        line.text,
        paper.side(line.side),
        amount(line.oneOff),
        amount(line.yearly),
        "",
        line.replacedBy === null ? "" : paper.title(line.replacedBy),
      ]),
      ...compared.flatMap(({ side, push, pull }) => [
        [t("agreement.money.pushTotal"), paper.side(side), "", "", paper.money(push.at(-1) ?? 0), ""],
        [t("agreement.money.pullTotal"), paper.side(side), "", "", paper.money(pull.at(-1) ?? 0), ""],
      ]),
    ],
    [2, 3, 4],
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
