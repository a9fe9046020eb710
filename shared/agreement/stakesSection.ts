import { type Block, facts, type Section, section } from "./blocks";
import type { Paper } from "./paper";
import { stakeSentence } from "./stakeSentence";

const stakeBlocks = (paper: Paper, id: string): readonly Block[] => {
  const { words, workshop } = paper;
  const t = words.text;
  const stake = workshop.ownership.find((one) => one.id === id);
  if (!stake) return [];
  const kpi = workshop.plan.objectives.flatMap((one) => one.kpis).find((one) => one.id === stake.goal.kpi);
  const kept = workshop.interests.filter((one) => stake.protects.includes(one.id)).map((one) => paper.title(one.id));
  return [
    { kind: "heading", text: paper.title(stake.id) },
    { kind: "text", text: stakeSentence(paper, stake) },
    facts([
      {
        term: t("agreement.stake.kind"),
        text: [
          t(`domain.stakeKind.${stake.kind}`),
          t(`domain.exclusivity.${stake.exclusivity}`),
          words.list(stake.scope),
        ]
          .filter((part) => part !== "")
          .join(" · "),
      },
      {
        term: t("agreement.stake.grantedBy"),
        text:
          stake.grantedBy === null || stake.grantedBy === stake.owner
            ? ""
            : [
                paper.side(stake.grantedBy),
                paper.cost(stake.forgoes) === ""
                  ? ""
                  : t("agreement.stake.forgoes", { cost: paper.cost(stake.forgoes) }),
              ]
                .filter((part) => part !== "")
                .join("; "),
      },
      { term: t("agreement.stake.cost"), text: paper.cost(stake.cost) },
      {
        term: t("agreement.stake.measure"),
        text: [stake.goal.measure, stake.goal.target, kpi?.name ?? ""].filter((part) => part.trim() !== "").join(" · "),
      },
      { term: t("agreement.stake.earns"), text: stake.goal.earns },
      { term: t("agreement.stake.protects"), text: kept.join(" · ") },
    ]),
  ];
};

/** Ownership bestowed, with the investment in return, and how each stake shrinks. */
export const stakesSection = (paper: Paper): Section | null =>
  section(
    "ownership",
    paper.words.text("agreement.section.ownership"),
    paper.workshop.ownership.flatMap((stake) => stakeBlocks(paper, stake.id)),
  );

/** What each side supports and expects, with what it answers. */
export const commitmentsSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  const pairs = [...new Set(workshop.commitments.map((one) => `${one.from}\n${one.to}`))];
  return section(
    "commitments",
    t("agreement.section.commitments"),
    pairs.flatMap((pair): readonly Block[] => {
      const own = workshop.commitments.filter((one) => `${one.from}\n${one.to}` === pair);
      const first = own[0];
      if (!first) return [];
      return [
        {
          kind: "heading",
          text: t("agreement.commitments.pair", { from: paper.side(first.from), to: paper.side(first.to) }),
        },
        {
          kind: "lines",
          lines: own.map((one) => ({
            lead: t(`domain.commitmentKind.${one.kind}`),
            text: one.text,
            aside: [words.day(one.due), one.measure].filter((part) => part.trim() !== "").join(" · "),
          })),
        },
      ];
    }),
  );
};
