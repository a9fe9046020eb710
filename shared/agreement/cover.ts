import { type Block, facts, type Section, section } from "./blocks";
import { inGroups, type Paper } from "./paper";

/** Who, what, where and when: the facts that tell this paper from any other. */
export const cover = (paper: Paper): Section | null => {
  const { whole, words, workshop, analysis } = paper;
  const t = words.text;
  const { facilitator } = whole;
  const people: readonly Block[] = whole.sides.map((side) => ({
    kind: "facts",
    facts: [
      {
        term: side.name === "" ? side.short : side.name,
        text:
          side.people.length === 0
            ? t("agreement.cover.nobody")
            : side.people
                .map((one) =>
                  paper.choices.people === "function" || one.name === ""
                    ? one.title || t(`domain.level.${one.level}`)
                    : [one.name, one.title].filter((part) => part !== "").join(", "),
                )
                .join("\n"),
      },
    ],
  }));
  const led = [paper.choices.people === "name" ? facilitator.name : "", facilitator.organization]
    .filter((part) => part !== "")
    .join(", ");
  const tier = workshop.terms.find((term) => term.kind === "confidentiality" && term.text.trim() !== "");
  return section("cover", t("agreement.section.cover"), [
    { kind: "heading", text: t("agreement.cover.parties") },
    facts(people.flatMap((block) => (block.kind === "facts" ? block.facts : []))),
    { kind: "heading", text: t("agreement.cover.paper") },
    facts([
      { term: t("agreement.cover.type"), text: t(`domain.partnershipType.${whole.partnershipType}`) },
      {
        term: t("agreement.cover.where"),
        text: [whole.place, words.day(whole.date)].filter((part) => part !== "").join(", "),
      },
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
  ]);
};

/** What the facilitator sees from outside leaves the room only where every side has signed the text that holds it. */
export const seenByConsent = (paper: Paper): string =>
  paper.analysis.status === "agreed" ? paper.whole.facilitator.seen : "";
