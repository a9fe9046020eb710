import { fold } from "../lib/fold";
import { type Block, facts, type Section, section, table } from "./blocks";
import type { Paper } from "./paper";
import { agreedBy, termTitle } from "./standing";

/** Purpose, scope, and what is out of scope. */
export const purpose = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  const out = workshop.terms.filter((term) => term.kind === "out-of-scope" && term.text.trim() !== "");
  const tags = [...workshop.roles, ...workshop.ownership].flatMap((thing) => thing.scope);
  // The same tag in another case is the same tag; the first way it was written stands.
  const scopes = [...new Map([...tags].reverse().map((tag) => [fold(tag), tag.trim()])).entries()]
    .filter(([folded]) => folded !== "")
    .map(([, tag]) => tag)
    .reverse();
  return section("purpose", t("agreement.section.purpose"), [
    facts([
      { term: t("agreement.purpose.together"), text: workshop.vision.whyTogether },
      { term: t("agreement.purpose.scope"), text: words.list(scopes) },
    ]),
    { kind: "heading", text: t("agreement.purpose.out") },
    {
      kind: "lines",
      lines: out.map((term) => ({
        lead: termTitle(paper, term),
        text: term.text,
        aside: t("agreement.kind.agreedBy", { sides: agreedBy(paper, term.agreedBy) }),
      })),
    },
  ]);
};

const cardLines = (paper: Paper): Block => ({
  kind: "lines",
  lines: paper.workshop.vision.cards
    .filter((card) => card.text.trim() !== "")
    .map((card) => ({
      lead: paper.words.text(`domain.cardKind.${card.kind}`),
      text: card.text,
      ...(card.side === null ? {} : { aside: paper.side(card.side) }),
    })),
});

/** The shared market vision: the agreed text, how firmly each side stands behind it, and what was said on the way. */
export const sharedVision = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const { vision } = workshop;
  const t = words.text;
  const rated = workshop.sides.flatMap((side) => {
    const rating = vision.alignment[side.id];
    const doubt = vision.doubts[side.id] ?? "";
    return rating === undefined && doubt === ""
      ? []
      : [[paper.side(side.id), rating === undefined ? "" : t("agreement.vision.rating", { rating }), doubt]];
  });
  return section("vision", t("agreement.section.vision"), [
    { kind: "text", text: vision.statement, look: "lead" },
    facts([
      { term: t("agreement.vision.opportunity"), text: vision.opportunity },
      { term: t("agreement.vision.horizon"), text: vision.horizon === null ? "" : vision.horizon.toString() },
    ]),
    table(
      t("agreement.vision.alignment"),
      [t("agreement.head.side"), t("agreement.head.rating"), t("agreement.head.doubt")],
      rated,
    ),
    { kind: "heading", text: t("agreement.vision.cards") },
    cardLines(paper),
  ]);
};

/** The sealed texts of the vision, where they were disclosed and the room wants them kept. */
export const draftsAnnex = (paper: Paper): Section | null => {
  if (!paper.choices.drafts) return null;
  const { words, workshop } = paper;
  const open = workshop.sides.filter((side) => !isStillSealed(paper.whole, side.id));
  return section("drafts", words.text("agreement.section.drafts"), [
    facts(open.map((side) => ({ term: paper.side(side.id), text: workshop.vision.drafts[side.id] ?? "" }))),
  ]);
};

/** Whether a side's own text of the vision is still in its envelope. */
export const isStillSealed = (whole: Paper["whole"], side: string): boolean => {
  const own = whole.envelopes.filter((envelope) => envelope.side === side && envelope.kind === "vision");
  return own.some((envelope) => envelope.openedAt === null);
};
