import { topics } from "../workshop/interests";
import { type Block, type Line, type Section, section, table } from "./blocks";
import { signaturesSection, verifySection } from "./closingSections";
import { costLines } from "./costLines";
import { frontPage } from "./frontPage";
import { topicWord } from "./openPoints";
import { pageHeight } from "./pageHeight";
import type { Paper } from "./paper";
import { actionRows } from "./planSections";
import { termTitle } from "./standing";
import { subtitleOf, titleOfPaper } from "./titles";

// How many actions page two holds beside the signatures of so many sides.
const actionsBeside = (sides: number): number => (sides > 4 ? 2 : sides > 2 ? 4 : 5);
// Millimetres that the title of the paper takes from page one, with a status beside or below it.
const titleHeight = (paper: Paper): number =>
  19 + (titleOfPaper(paper).length > 74 ? 14 : 7) + (subtitleOf(paper).length > 124 ? 5 : 0);

/** The guard of sides that compete somewhere, in a few lines: the notice, the situations, what is off-limits. */
const guard = (paper: Paper): Block | null => {
  const { workshop, words, analysis } = paper;
  const coopetitors = analysis.outcome === "coopetitors";
  if (!coopetitors && !paper.whole.competing) return null;
  const closed = topics
    .filter((topic) => workshop.zones[topic]?.state === "off-limits")
    .map((topic) => topicWord(paper, topic));
  const off: readonly Line[] =
    closed.length === 0 ? [] : [{ lead: words.text("agreement.brief.offLimits"), text: `${words.list(closed)}.` }];
  const situations: readonly Line[] = workshop.situations
    .filter((one) => coopetitors && !workshop.front.includes(one.id))
    .map((one) => ({ lead: `${words.text(`domain.stance.${one.stance}`)}:`, text: one.text }));
  return {
    kind: "notice",
    tone: "caution",
    heading: words.text("agreement.section.notice"),
    lines: [{ text: words.text("agreement.brief.notice") }, ...situations, ...off],
  };
};

/** Page one of the brief, with the guard above it where the sides compete. */
export const briefFront = (paper: Paper): Section | null => {
  const shield = guard(paper);
  const front = frontPage(paper, titleHeight(paper) + (shield === null ? 0 : pageHeight([shield])));
  return front === null || shield === null ? front : { ...front, blocks: [shield, ...front.blocks] };
};

/** What page one rests on: its standing, the money, who decides. */
export const briefEvidence = (paper: Paper): Section | null => {
  const { workshop, words } = paper;
  const binding = workshop.terms.filter((term) => term.binding);
  const decided = workshop.sides.flatMap((side): readonly Line[] => {
    const own = topics
      .filter((topic) => workshop.zones[topic]?.decider === side.id)
      .map((topic) => topicWord(paper, topic));
    return own.length === 0
      ? []
      : [{ lead: words.text("agreement.brief.decides", { side: paper.side(side.id) }), text: `${words.list(own)}.` }];
  });
  return section("evidence", words.text("agreement.section.evidence"), [
    { kind: "text", text: words.text("agreement.standing.text") },
    {
      kind: "lines",
      lines: [
        ...binding.map((term) => ({
          lead: words.text("agreement.brief.binds", { title: termTitle(paper, term) }),
          text: words.text("agreement.brief.counsel", { counsel: term.counsel ? "yes" : "no" }),
        })),
        ...(workshop.front.length > 0 ? costLines(paper) : []),
        ...decided,
      ],
    },
  ]);
};

/** The next actions; all of them stand in the full agreement. */
export const briefActions = (paper: Paper): Section | null => {
  const t = paper.words.text;
  const dated = actionRows(paper).filter((one) => one.due !== "");
  return section("actions", t("agreement.section.actions"), [
    table(
      t("agreement.section.actions"),
      [t("agreement.head.by"), t("agreement.head.action"), t("agreement.head.who")],
      dated.slice(0, actionsBeside(paper.workshop.sides.length)).map((one) => one.row),
    ),
  ]);
};

/** The sign-off block without the reviewers' table. */
export const briefSignatures = (paper: Paper): Section | null => {
  const whole = signaturesSection(paper);
  return whole === null ? null : { ...whole, blocks: whole.blocks.filter((block) => block.kind === "signatures") };
};

/** The fingerprint with how to verify it. */
export const briefVerify = (paper: Paper): Section | null => {
  const whole = verifySection(paper);
  return whole === null
    ? null
    : {
        ...whole,
        blocks: [
          ...whole.blocks.slice(0, 1),
          { kind: "text", text: paper.words.text("agreement.brief.verify"), look: "muted" },
        ],
      };
};
