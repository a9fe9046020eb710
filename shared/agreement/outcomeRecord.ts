import { topics } from "../workshop/interests";
import { facts, type Section, section, table } from "./blocks";
import { topicWord } from "./openPoints";
import type { Paper } from "./paper";

/** The opening of a record of a pass, a pause or competitors: the result, its reasons, and when to look again. */
export const outcomeSection = (paper: Paper): Section | null => {
  const { words, whole, analysis } = paper;
  const t = words.text;
  const outcome = analysis.outcome;
  const gate = whole.gates.at(-1);
  const decided = gate !== undefined && (gate.decision === "pass" || gate.decision === "pause") ? gate : undefined;
  const about =
    outcome === "pass"
      ? t("agreement.record.pass")
      : outcome === "competitors"
        ? t("agreement.record.competitors")
        : t("agreement.record.paused");
  return section("outcome", t("agreement.section.outcome"), [
    { kind: "text", text: about, look: "lead" },
    facts([
      { term: t("agreement.record.reason"), text: decided?.reason ?? "" },
      { term: t("agreement.record.decidedAt"), text: words.moment(decided?.at ?? "") },
      { term: t("agreement.record.resumeOn"), text: words.day(decided?.resumeOn ?? "") },
    ]),
    table(
      t("agreement.record.verdicts"),
      [
        t("agreement.head.side"),
        t("agreement.head.verdict"),
        t("agreement.head.reason"),
        t("agreement.head.revisitIf"),
      ],
      whole.sides.flatMap((side) => {
        const verdict = whole.verdicts[side.id];
        return verdict === undefined
          ? []
          : [[paper.side(side.id), t(`domain.verdict.${verdict.verdict}`), verdict.reason, verdict.revisitIf]];
      }),
    ),
  ]);
};

/** The conflicts for which no term was found: why it is a pass, for those who were not in the room. */
export const apartSection = (paper: Paper): Section | null => {
  const t = paper.words.text;
  return section("apart", t("agreement.section.apart"), [
    table(
      t("agreement.section.apart"),
      [t("agreement.head.zone"), t("agreement.head.settled")],
      topics.flatMap((topic) => {
        const zone = paper.whole.zones[topic];
        return zone?.state === "contested" ? [[topicWord(paper, topic), zone.note]] : [];
      }),
    ),
  ]);
};

/** What was learned on the way, which stays worth something to both. */
export const learnedSection = (paper: Paper): Section | null => {
  const { words, whole } = paper;
  const t = words.text;
  const minutes = whole.minutes.filter((one) => one.kind === "decision" && one.text.trim() !== "");
  return section("learned", t("agreement.section.learned"), [
    facts([
      { term: t("agreement.vision.opportunity"), text: whole.vision.opportunity },
      { term: t("agreement.purpose.together"), text: whole.vision.whyTogether },
      { term: t("agreement.vision.statement"), text: whole.vision.statement },
    ]),
    {
      kind: "lines",
      lines: whole.vision.cards
        .filter((card) => card.text.trim() !== "")
        .map((card) => ({ lead: t(`domain.cardKind.${card.kind}`), text: card.text })),
    },
    { kind: "heading", text: minutes.length === 0 || !paper.choices.minutes ? "" : t("agreement.record.decisions") },
    { kind: "lines", lines: paper.choices.minutes ? minutes.map((one) => ({ text: one.text })) : [] },
  ]);
};

/** What leaving sides said when they left, where others go on. */
export const leftSection = (paper: Paper): Section | null => {
  const { words, whole, analysis } = paper;
  const t = words.text;
  return section("left", t("agreement.section.left"), [
    {
      kind: "lines",
      lines: analysis.left.map((id) => {
        const verdict = whole.verdicts[id];
        return {
          lead: paper.side(id),
          text: [
            verdict?.reason ?? "",
            verdict?.revisitIf ? t("agreement.left.revisitIf", { revisitIf: verdict.revisitIf }) : "",
          ]
            .filter((part) => part !== "")
            .join(" "),
          ...(verdict === undefined ? {} : { aside: t(`domain.verdict.${verdict.verdict}`) }),
        };
      }),
    },
  ]);
};

/** Verdicts of those who go on, for the charter. */
export const verdictsSection = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  return section("verdicts", t("agreement.section.verdicts"), [
    {
      kind: "lines",
      lines: workshop.sides.flatMap((side) => {
        const verdict = workshop.verdicts[side.id];
        if (verdict === undefined) return [];
        const revisit =
          verdict.revisitIf.trim() === "" ? "" : t("agreement.left.revisitIf", { revisitIf: verdict.revisitIf });
        return [
          {
            lead: paper.side(side.id),
            text: [verdict.reason, revisit].filter((part) => part.trim() !== "").join(" "),
            aside: t(`domain.verdict.${verdict.verdict}`),
          },
        ];
      }),
    },
  ]);
};
