import type { Words } from "../../words/words";
import { type Agreement, type Block, type Section, section } from "../blocks";
import { direction } from "../direction";
import { inGroups } from "../paper";
import type { Comparison, Version } from "./compareAgreements";

const changesOf = (comparison: Comparison, words: Words): readonly (Section | null)[] =>
  comparison.parts.map((part) =>
    section(`part-${part.id}`, part.heading, [
      {
        kind: "lines",
        lines: part.changes.map((one) => ({
          lead: words.text(one.how === "added" ? "compare.now" : "compare.was"),
          text: one.text,
        })),
      },
    ]),
  );

/** The comparison as a paper for counsel; every face of the agreement can show it. */
export const comparisonPaper = (comparison: Comparison, words: Words): Agreement => {
  const t = words.text;
  const { before, after } = comparison;
  const same = before.fingerprint === after.fingerprint;
  const version = (term: string, one: Version & { readonly fingerprint: string }): readonly Block[] => [
    { kind: "facts", facts: [{ term, text: one.name }] },
    { kind: "code", text: inGroups(one.fingerprint) },
  ];
  const sections = [
    section("versions", t("compare.versions"), [
      ...version(t("compare.before"), before),
      ...version(t("compare.after"), after),
      { kind: "text", text: t(same ? "compare.same" : "compare.different") },
    ]),
    section("subjects", t("compare.subjects"), [
      { kind: "text", text: comparison.sentences.length === 0 ? t("compare.nothing") : "" },
      { kind: "lines", lines: comparison.sentences.map((one) => ({ text: words.say(one) })) },
    ]),
    section("wording", t("compare.wording"), [
      { kind: "text", text: t(comparison.parts.length === 0 ? "compare.noWording" : "compare.wordingAbout") },
    ]),
    ...changesOf(comparison, words),
  ].filter((one): one is Section => one !== null);
  return {
    shape: "record",
    language: words.locale,
    direction: direction(words.locale),
    kind: t("compare.kind"),
    title: after.workshop.title || before.workshop.title || t("compare.kind"),
    subtitle: t("compare.from", { before: before.name, after: after.name }),
    status: { word: t(same ? "compare.status.same" : "compare.status.different"), tone: same ? "success" : "caution" },
    draft: "",
    labels: { contents: t("agreement.contents"), pictureApart: "" },
    parts: [],
    sections,
    fingerprint: after.fingerprint,
    head: t("compare.kind"),
    foot: t("compare.foot"),
  };
};
