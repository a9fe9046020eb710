import { maySee } from "@shared/agreement/audience";
import type { PaperChoices } from "@shared/agreement/paper";
import type { Analysis } from "@shared/analysis/finding";
import type { Phrase } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";

/** What stays in the house, said before anything leaves it: kinds and counts only, never a word of it. */
export const leftOut = (
  workshop: Workshop,
  analysis: Analysis,
  choices: PaperChoices,
  withFile: boolean,
): readonly Phrase[] => {
  const audience = choices.audience ?? { kind: "shared" };
  if (audience.kind === "archive") return [{ key: "agreement.export.out.archive" }];
  const sealed = workshop.envelopes.filter((envelope) => envelope.openedAt === null).length;
  const drafts = Object.entries(workshop.vision.drafts).filter(
    ([side, draft]) => draft.trim() !== "" && !maySee(audience, side),
  ).length;
  const guesses = workshop.guesses.filter((guess) => !maySee(audience, guess.side)).length;
  const felt = workshop.checkups.flatMap((checkup) => checkup.felt).filter((one) => !maySee(audience, one.by)).length;
  const minutes = workshop.minutes.length;
  const counted = (key: Phrase["key"], count: number): readonly Phrase[] =>
    count === 0 ? [] : [{ key, values: { count } }];
  return [
    ...counted("agreement.export.out.sealed", sealed),
    ...(workshop.facilitator.seen.trim() !== "" && analysis.status !== "agreed"
      ? [
          { key: "agreement.export.out.seen" } as const,
          ...(withFile ? [{ key: "agreement.export.out.seenFile" } as const] : []),
        ]
      : []),
    ...counted("agreement.export.out.drafts", choices.drafts || withFile ? 0 : drafts),
    ...counted("agreement.export.out.minutes", choices.minutes ? 0 : minutes),
    ...counted("agreement.export.out.guesses", guesses),
    ...counted("agreement.export.out.felt", felt),
    ...(choices.people === "function" && !withFile ? [{ key: "agreement.export.out.names" } as const] : []),
    // The workshop file verifies only with all that the fingerprint counts.
    ...(withFile ? [{ key: "agreement.export.out.butFile" } as const] : []),
  ];
};
