import { type Block, facts, type Line, type Section, section } from "./blocks";
import { inGroups, type Paper } from "./paper";

/** The sides with their people, each in its colour. */
const sidesOf = (paper: Paper): Block => {
  const { whole, words } = paper;
  const t = words.text;
  return {
    kind: "columns",
    columns: whole.sides.map((side) => ({
      place: paper.place(side.id),
      name: paper.side(side.id),
      groups: [
        {
          heading: "",
          lines:
            side.people.length === 0
              ? [{ text: t("agreement.cover.nobody") }]
              : side.people.map((one): Line => {
                  const title = one.title || t(`domain.level.${one.level}`);
                  return paper.choices.people === "function" || one.name === ""
                    ? { text: title }
                    : { text: one.name, aside: title };
                }),
        },
      ],
    })),
  };
};

/** What tells this paper from any other, beside its sides. */
export const paperFacts = (paper: Paper): readonly Block[] => {
  const { whole, words, workshop, analysis } = paper;
  const t = words.text;
  const { facilitator } = whole;
  const led = [paper.choices.people === "name" ? facilitator.name : "", facilitator.organization]
    .filter((part) => part !== "")
    .join(", ");
  const tier = workshop.terms.find((term) => term.kind === "confidentiality" && term.text.trim() !== "");
  return [
    { kind: "heading", text: t("agreement.cover.paper") },
    facts([
      { term: t("agreement.cover.outcome"), text: t(`domain.outcome.${analysis.outcome}`) },
      { term: t("agreement.cover.left"), text: paper.sides(analysis.left) },
      {
        term: t("agreement.cover.facilitator"),
        text: [
          led,
          facilitator.engagedBy.length === 0
            ? ""
            : t("agreement.cover.engagedBy", { sides: paper.sides(facilitator.engagedBy) }),
        ]
          .filter((part) => part !== "")
          .join("; "),
      },
      { term: t("agreement.cover.gains"), text: facilitator.interest },
      { term: t("agreement.cover.seen"), text: seenByConsent(paper) },
      { term: t("agreement.cover.confidentiality"), text: tier ? tier.text : t("agreement.cover.parties-only") },
      {
        term: t("agreement.cover.conventions"),
        text:
          whole.currency === ""
            ? t("agreement.cover.datesOnly")
            : t("agreement.cover.currency", { currency: whole.currency }),
      },
      { term: t("agreement.cover.version"), text: inGroups(paper.fingerprint, 16) },
    ]),
  ];
};

/** Who is at the table: what the charter opens with. */
export const cover = (paper: Paper): Section | null =>
  section("cover", paper.words.text("agreement.section.sides"), [sidesOf(paper)]);

/** Who, what, where and when, in one part of a short paper. */
export const sidesAndPaper = (paper: Paper): Section | null =>
  section("cover", paper.words.text("agreement.section.cover"), [sidesOf(paper), ...paperFacts(paper)]);

/** What the facilitator sees from outside leaves the room only where every side has signed the text that holds it. */
export const seenByConsent = (paper: Paper): string =>
  paper.analysis.status === "agreed" ? paper.whole.facilitator.seen : "";
