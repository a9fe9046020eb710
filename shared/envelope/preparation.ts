import { askedAside, typicalOf } from "../commands/prompts";
import type { Words } from "../words/words";
import { type Level, levels } from "../workshop/setting";
import type { Workshop } from "../workshop/workshop";
import { askedSides } from "./readiness";
import { feltQuestions } from "./written";

/** What a side is asked: for the day, or months later for a checkup. */
export type Asks = "day" | "checkup";

/** What the preparation file says, each under the name by which its script asks. */
const textsOf = ({ text }: Words, asks: Asks) => ({
  lead: text(asks === "day" ? "preparation.file.lead" : "preparation.file.lead.checkup"),
  forgets: text("preparation.file.forgets"),
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
  guesses: text("domain.envelopeKind.guesses"),
  checkup: text("envelopes.page.kind.checkup"),
  feltLead: text("envelopes.page.felt.lead"),
  stay: text("envelopes.page.felt.note"),
  writer: text("preparation.file.writer"),
  writerAbout: text("preparation.file.writerAbout"),
  noteFirst: text("preparation.file.noteFirst"),
  passphrase: text("preparation.file.passphrase"),
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
  readonly asks: Asks;
  readonly workshop: string;
  readonly title: string;
  readonly side: { readonly id: string; readonly name: string };
  readonly others: readonly {
    readonly id: string;
    readonly name: string;
    readonly ask: string;
    /** What is asked about them at a checkup, in the order of the questions. */
    readonly felt: readonly string[];
  }[];
  /** Who may write a page of its own; empty where the side has one level only. */
  readonly writers: readonly { readonly level: Level | null; readonly name: string }[];
  readonly fileName: string;
  readonly visionQuestions: readonly string[];
  readonly interestQuestions: readonly string[];
  readonly checkupQuestions: readonly string[];
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
export const preparationOf = (workshop: Workshop, sideId: string, words: Words, asks: Asks = "day"): Preparation => {
  const side = workshop.sides.find((one) => one.id === sideId);
  const name = side?.name ?? "";
  const type = workshop.partnershipType;
  const present = levels.filter((level) => side?.people.some((one) => one.level === level));
  return {
    asks,
    workshop: workshop.id,
    title: workshop.title,
    side: { id: sideId, name },
    others: askedSides(workshop, asks === "day" ? "interests" : "checkup")
      .filter((one) => one.id !== sideId)
      .map((one) => ({
        id: one.id,
        name: one.name,
        ask: words.text("envelopes.page.guess", { about: one.name }),
        felt: feltQuestions.map((question) => words.text(`envelopes.page.felt.${question}`, { about: one.name })),
      })),
    writers:
      asks === "checkup" || present.length < 2
        ? []
        : [
            { level: null, name: words.text("envelopes.whole") },
            ...present.map((level) => ({ level, name: words.text(`domain.level.${level}`) })),
          ],
    fileName: plainName(`${workshop.title} ${name}`) || "preparation",
    visionQuestions: askedAside(type, "vision").map((key) => words.text(key)),
    interestQuestions: askedAside(type, "interests").map((key) => words.text(key)),
    checkupQuestions: askedAside(type, "checkup").map((key) => words.text(key)),
    typical: typicalOf(type).interests.map((key) => words.text(key)),
    texts: textsOf(words, asks),
  };
};
