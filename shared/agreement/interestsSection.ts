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
  const musts = own.filter((one) => one.strength === "must-protect");
  const readBack = musts.map((one) =>
    one.readBackBy.length === 0
      ? t("agreement.interests.notReadBack")
      : t("agreement.interests.readBack", { sides: paper.sides(one.readBackBy) }),
  );
  // What is true of all rows is said once, above them.
  const readers = new Set(musts.map((one) => paper.sides(one.readBackBy)));
  const alike = musts.length > 1 && readers.size === 1 && !readers.has("");
  const rows = musts.map((one, at) => [
    [one.text, later(one)].filter((part) => part !== "").join("\n"),
    one.why,
    [one.topic === null ? "" : topicWord(paper, one.topic), words.list(one.scope)]
      .filter((part) => part !== "")
      .join(": "),
    alike ? "" : (readBack[at] ?? ""),
    protectedBy(paper, one),
  ]);
  const others = own.filter((one) => one.strength !== "must-protect");
  return [
    {
      kind: "heading",
      text: musts.length === 0 ? paper.side(side) : t("agreement.interests.must", { side: paper.side(side) }),
    },
    { kind: "text", text: alike ? t("agreement.interests.alike", { sides: [...readers][0] ?? "" }) : "" },
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
