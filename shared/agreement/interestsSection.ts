import { type Block, type Section, section, table } from "./blocks";
import { topicWord } from "./openPoints";
import type { Paper } from "./paper";
import { protectedBy } from "./protectionOf";

const ofSide = (paper: Paper, side: string): readonly Block[] => {
  const { words, workshop } = paper;
  const t = words.text;
  const own = workshop.interests.filter((one) => one.side === side && one.text.trim() !== "");
  const later = (one: (typeof own)[number]): string =>
    one.addenda
      .map((entry) => t("agreement.interests.addendum", { on: words.day(entry.at.slice(0, 10)), text: entry.text }))
      .join("\n");
  const rows = own
    .filter((one) => one.strength === "must-protect")
    .map((one) => [
      [one.text, later(one)].filter((part) => part !== "").join("\n"),
      one.why,
      [one.topic === null ? "" : topicWord(paper, one.topic), words.list(one.scope)]
        .filter((part) => part !== "")
        .join(": "),
      one.readBackBy.length === 0
        ? t("agreement.interests.notReadBack")
        : t("agreement.interests.readBack", { sides: paper.sides(one.readBackBy) }),
      protectedBy(paper, one),
    ]);
  const others = own.filter((one) => one.strength === "win" || one.strength === "important");
  return [
    { kind: "heading", text: paper.side(side) },
    table(
      t("agreement.interests.must", { side: paper.side(side) }),
      [
        t("agreement.head.mustNotLose"),
        t("agreement.head.why"),
        t("agreement.head.topic"),
        t("agreement.head.readBack"),
        t("agreement.head.protectedBy"),
      ],
      rows,
    ),
    {
      kind: "lines",
      lines: others.map((one) => ({
        lead: t(`domain.strength.${one.strength}`),
        text: one.text,
        ...(one.why.trim() === "" ? {} : { aside: one.why }),
      })),
    },
  ];
};

/** What each side must protect and must win, why, whether it was understood, and what secures it. */
export const interestsSection = (paper: Paper): Section | null =>
  section(
    "interests",
    paper.words.text("agreement.section.interests"),
    paper.workshop.sides.flatMap((side) => ofSide(paper, side.id)),
  );
