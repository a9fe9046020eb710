import type { Analysis } from "../analysis/finding";
import { withoutUnknown } from "../document/withoutUnknown";
import type { Guess } from "../workshop/interests";
import type { Minute } from "../workshop/record";
import type { Workshop } from "../workshop/workshop";
import { maySee } from "./audience";
import type { PaperChoices } from "./paper";
import { isStillSealed } from "./purpose";

/**
 * The workshop as it may leave the house. The archive is all of it. Any other copy goes without what is still sealed
 * (the receipts remain), drafts of a vision still in its envelope, what the facilitator sees from outside unless every
 * side signed the text that holds it, guesses and feelings (but for a side's own in its own copy), and minutes that
 * were not asked for, and keys this version does not know, of which nobody can say here what they tell. What the fingerprint counts stays, so that the copy verifies; page one is counted, so what it
 * names and the copy may not tell stays as an empty record.
 */
export const forReaders = (workshop: Workshop, analysis: Analysis, choices: PaperChoices): Workshop => {
  const audience = choices.audience ?? { kind: "shared" };
  if (audience.kind === "archive") return workshop;
  const named = new Set(workshop.front);
  const emptyGuess = ({ id, side, about }: Guess): Guess => ({ id, side, about, text: "", hit: null });
  const emptyMinute = ({ id, kind }: Minute): Minute => ({ id, at: "", step: null, text: "", kind });
  return withoutUnknown({
    ...workshop,
    facilitator: analysis.status === "agreed" ? workshop.facilitator : { ...workshop.facilitator, seen: "" },
    envelopes: workshop.envelopes.map((envelope) => (envelope.openedAt === null ? { ...envelope, box: "" } : envelope)),
    vision: {
      ...workshop.vision,
      drafts: Object.fromEntries(
        Object.entries(workshop.vision.drafts).filter(([side]) => !isStillSealed(workshop, side)),
      ),
    },
    guesses: workshop.guesses.flatMap((guess) => {
      if (maySee(audience, guess.side)) return [guess];
      return named.has(guess.id) ? [emptyGuess(guess)] : [];
    }),
    checkups: workshop.checkups.map((checkup) => ({
      ...checkup,
      felt: checkup.felt.filter((one) => maySee(audience, one.by)),
    })),
    minutes: choices.minutes
      ? workshop.minutes
      : workshop.minutes.filter((minute) => named.has(minute.id)).map(emptyMinute),
  });
};
