import type { Interest } from "../workshop/interests";
import { firstSentences } from "./firstSentences";
import type { Paper } from "./paper";

export interface Protection {
  readonly title: string;
  /** Who accepted it. */
  readonly acceptedBy: readonly string[];
}

/** What secures an interest, and who accepted that: owned pieces, stakes, terms, and resolutions both sides agreed. */
export const protectionOf = (paper: Paper, interest: Interest): readonly Protection[] => {
  const { workshop, words } = paper;
  const holds = (thing: { readonly protects: readonly string[] }): boolean => thing.protects.includes(interest.id);
  return [
    ...workshop.ownership.filter(holds).map((stake) => ({
      title: words.text("agreement.protection.stake", { title: paper.title(stake.id) }),
      acceptedBy: [...new Set([stake.owner, ...(stake.grantedBy === null ? [] : [stake.grantedBy])])],
    })),
    ...workshop.resolutions
      .filter(
        (one) =>
          one.kind !== "parked" &&
          one.about.includes(interest.id) &&
          one.agreedBy.includes(interest.side) &&
          one.agreedBy.some((side) => side !== interest.side),
      )
      .map((one) => ({ title: paper.title(one.id), acceptedBy: one.agreedBy })),
    ...workshop.terms.filter(holds).map((term) => ({
      title: words.text("agreement.protection.term", { title: paper.title(term.id) }),
      acceptedBy: term.agreedBy,
    })),
    ...workshop.roles
      .filter((role) => role.side !== null && holds(role))
      .map((role) => ({
        title: words.text("agreement.protection.piece", { title: paper.title(role.id) }),
        acceptedBy: role.side === null ? [] : [role.side],
      })),
  ];
};

/** The same as one phrase; says plainly where nothing protects it yet. */
export const protectedBy = (
  paper: Paper,
  interest: Interest,
  most = Number.POSITIVE_INFINITY,
  longest = 200,
): string => {
  const all = protectionOf(paper, interest).map((one) => firstSentences(one.title, longest));
  if (all.length === 0) return paper.words.text("agreement.exposed");
  const more = all.length - most;
  const shown = all.slice(0, most).join("; ");
  return more > 0 ? paper.words.text("agreement.andMore", { shown, more }) : shown;
};
