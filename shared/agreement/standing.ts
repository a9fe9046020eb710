import type { Term } from "../workshop/ownership";
import { type Section, section, table } from "./blocks";
import { paperFacts } from "./cover";
import type { Paper } from "./paper";

/** A term's name. */
export const termTitle = (paper: Paper, term: Term): string =>
  term.title.trim() === "" ? paper.words.text(`domain.termKind.${term.kind}`) : term.title;

/** What this paper is and is not; clauses meant to bind are listed one by one, none silently. */
export const standing = (paper: Paper): Section | null => {
  const { words, workshop } = paper;
  const t = words.text;
  const binding = workshop.terms.filter((term) => term.binding);
  return section("standing", t("agreement.section.standing"), [
    { kind: "text", text: t("agreement.standing.text") },
    {
      kind: "text",
      text:
        binding.length === 0
          ? t("agreement.standing.nothingBinds")
          : t("agreement.standing.binds", { count: binding.length }),
    },
    table(
      t("agreement.standing.caption"),
      [t("agreement.head.clause"), t("agreement.head.text"), t("agreement.head.counsel"), t("agreement.head.agreedBy")],
      binding.map((term) => [
        termTitle(paper, term),
        term.text,
        t(term.counsel ? "agreement.yes" : "agreement.no"),
        agreedBy(paper, term.agreedBy),
      ]),
    ),
    ...paperFacts(paper),
  ]);
};

/** Who agreed, said also where nobody has. */
export const agreedBy = (paper: Paper, sides: readonly string[]): string =>
  sides.length === 0 ? paper.words.text("agreement.nobodyYet") : paper.sides(sides);
