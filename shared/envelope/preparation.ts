import { promptsFor, typicalOf } from "../commands/prompts";
import type { Words } from "../words/words";
import type { Workshop } from "../workshop/workshop";

/** What the preparation file says, each under the name by which its script asks. */
const textsOf = ({ text }: Words) => ({
  lead: text("preparation.file.lead"),
  private: text("preparation.file.private"),
  must: text("envelopes.page.must"),
  mustHint: text("envelopes.page.mustHint"),
  good: text("envelopes.page.good"),
  goodHint: text("envelopes.page.goodHint"),
  because: text("envelopes.page.because"),
  add: text("envelopes.page.add"),
  guessHint: text("envelopes.page.guessHint"),
  vision: text("envelopes.page.kind.vision"),
  interests: text("envelopes.page.kind.interests"),
  opportunity: text("envelopes.page.opportunity"),
  whyTogether: text("envelopes.page.whyTogether"),
  statement: text("envelopes.page.statement"),
  questions: text("preparation.questions"),
  typical: text("preparation.typical"),
  passphrase: text("envelopes.pass.title"),
  offered: text("envelopes.pass.offered"),
  other: text("envelopes.pass.other"),
  own: text("preparation.file.own"),
  short: text("preparation.file.short"),
  noted: text("envelopes.pass.noted"),
  seal: text("preparation.file.seal"),
  sealing: text("envelopes.page.sealing"),
  nothing: text("envelopes.page.nothing"),
  sealed: text("preparation.file.sealed"),
  receipt: text("preparation.file.receipt"),
  again: text("preparation.file.again"),
  failed: text("preparation.file.failed"),
});

/** All that a preparation file knows; nothing of what any side has written. */
export interface Preparation {
  readonly workshop: string;
  readonly title: string;
  readonly side: { readonly id: string; readonly name: string };
  readonly others: readonly { readonly id: string; readonly name: string; readonly ask: string }[];
  readonly fileName: string;
  readonly visionQuestions: readonly string[];
  readonly interestQuestions: readonly string[];
  readonly typical: readonly string[];
  readonly texts: ReturnType<typeof textsOf>;
}

const plainName = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 60);

/** What the preparation file of one side is made with. */
export const preparationOf = (workshop: Workshop, sideId: string, words: Words): Preparation => {
  const side = workshop.sides.find((one) => one.id === sideId);
  const name = side?.name ?? "";
  const questions = (step: "vision" | "interests"): readonly string[] =>
    promptsFor(workshop.partnershipType, step).map((key) => words.text(key));
  return {
    workshop: workshop.id,
    title: workshop.title,
    side: { id: sideId, name },
    others: workshop.sides
      .filter((one) => one.id !== sideId)
      .map((one) => ({ id: one.id, name: one.name, ask: words.text("envelopes.page.guess", { about: one.name }) })),
    fileName: plainName(`${workshop.title} ${name}`) || "preparation",
    visionQuestions: questions("vision"),
    interestQuestions: [...questions("interests"), words.text("preparation.choose")],
    typical: typicalOf(workshop.partnershipType).interests.map((key) => words.text(key)),
    texts: textsOf(words),
  };
};
