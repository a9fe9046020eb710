import { analyse } from "../../analysis/analyse";
import { differences } from "../../commands/differences";
import { fingerprint } from "../../document/fingerprint";
import type { Phrase, Words } from "../../words/words";
import type { Workshop } from "../../workshop/workshop";
import { agreementModel } from "../agreementModel";
import type { Agreement, Section } from "../blocks";
import { isolating } from "../isolating";
import { toHtml } from "../toHtml";
import { type LineChange, lineChanges } from "../verify/lineChanges";
import { pageWords } from "../verify/pageWords";

/** One of the two texts that are compared. */
export interface Version {
  /** "Now", or the name of the file. */
  readonly name: string;
  readonly workshop: Workshop;
}

/** What changed in one part of the agreement, line by line. */
export interface PartChanges {
  readonly id: string;
  readonly heading: string;
  readonly changes: readonly LineChange[];
}

export interface Comparison {
  readonly before: Version & { readonly fingerprint: string };
  readonly after: Version & { readonly fingerprint: string };
  /** What changed, a sentence a subject. */
  readonly sentences: readonly Phrase[];
  readonly parts: readonly PartChanges[];
}

const since: Readonly<Record<string, string>> = { here: "new", there: "gone", changed: "reworded" };

/** The difference told as what happened from the earlier to the later text. */
const asHistory = (phrase: Phrase): Phrase => {
  const how = since[String(phrase.values?.["how"] ?? "")];
  if (how !== undefined) return { key: phrase.key, values: { ...phrase.values, how } };
  return phrase.key === "commands.differs.setting" ? { key: "compare.setting", values: phrase.values ?? {} } : phrase;
};

// What every other fingerprint changes by itself is no change of the text.
const derived = ["verify", "review"];

const linesOf = (agreement: Agreement, section: Section): readonly string[] => {
  const page = toHtml(
    { ...agreement, shape: "record", draft: "", sections: [section] },
    { paper: "A4", fonts: "", running: false },
  );
  const body = page.slice(page.indexOf("<section"), page.lastIndexOf("</section>"));
  return pageWords(body).lines.slice(1);
};

const printed = (workshop: Workshop, words: Words): Agreement =>
  agreementModel(workshop, analyse(workshop, isolating(words)), words, { shape: "charter" });

const partsOf = (before: Agreement, after: Agreement): readonly PartChanges[] => {
  const ids = [...new Set([...after.sections, ...before.sections].map((one) => one.id))];
  return ids
    .filter((id) => !derived.includes(id))
    .map((id) => {
      const [was, is] = [before, after].map((one) => one.sections.find((section) => section.id === id));
      return {
        id,
        heading: is?.heading ?? was?.heading ?? "",
        changes: lineChanges(was === undefined ? [] : linesOf(before, was), is === undefined ? [] : linesOf(after, is)),
      };
    })
    .filter((part) => part.changes.length > 0);
};

/** What changed from one text of an agreement to another: a sentence a subject, and every line of the charter. */
export const compareAgreements = (before: Version, after: Version, words: Words): Comparison => ({
  before: { ...before, fingerprint: fingerprint(before.workshop) },
  after: { ...after, fingerprint: fingerprint(after.workshop) },
  sentences: differences(after.workshop, before.workshop).map(asHistory),
  parts: partsOf(printed(before.workshop, words), printed(after.workshop, words)),
});
