import { reviewVerdicts } from "../workshop/record";
import { type Section, section, table } from "./blocks";
import type { Paper } from "./paper";

/** The parts of the agreement a reviewer replies to; replies in the file name them by these words. */
export const reviewed = [
  "vision",
  "interests",
  "roles",
  "ownership",
  "commitments",
  "resolutions",
  "zones",
  "terms",
  "money",
  "plan",
  "governance",
  "exit",
  "risks",
] as const;
export type ReviewedPart = (typeof reviewed)[number];

/** A part's heading, where the reply names one of ours; else the name as it stands. */
export const partName = (paper: Paper, name: string): string => {
  const known = reviewed.find((one) => one === name);
  return known === undefined ? name : paper.words.text(`agreement.section.${known}`);
};

/** A sheet to reply on by hand, part by part, for the parts this agreement has. */
export const reviewSheet = (paper: Paper, printed: readonly Section[]): Section | null => {
  const t = paper.words.text;
  const parts = reviewed.filter((one) => printed.some((part) => part.id === one));
  const blank = t("agreement.review.blank");
  return section("review", t("agreement.section.review"), [
    { kind: "text", text: parts.length === 0 ? "" : t("agreement.review.about"), look: "muted" },
    table(
      t("agreement.section.review"),
      [
        t("agreement.head.section"),
        ...reviewVerdicts.map((one) => t(`domain.reviewVerdict.${one}`)),
        t("agreement.head.comment"),
      ],
      parts.map((one) => [t(`agreement.section.${one}`), blank, blank, blank, "\u00a0"]),
    ),
    {
      kind: "facts",
      facts: parts.length === 0 ? [] : [{ term: t("agreement.review.by"), text: "\u00a0" }],
    },
  ]);
};
