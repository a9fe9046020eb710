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
  const sealed = workshop.envelopes.filter((envelope) => envelope.openedAt === null).length;
  const drafts = Object.values(workshop.vision.drafts).filter((draft) => draft.trim() !== "").length;
  const felt = workshop.checkups.reduce((sum, checkup) => sum + checkup.felt.length, 0);
  const stays: readonly Phrase[] = [
    ...(sealed > 0 ? [{ key: "agreement.export.out.sealed", values: { count: sealed } } as const] : []),
    ...(workshop.facilitator.seen.trim() !== "" && analysis.status !== "agreed"
      ? [{ key: "agreement.export.out.seen" } as const]
      : []),
  ];
  // The workshop file is the record itself: what was disclosed is in it, whatever the papers leave out.
  if (withFile) return [...stays, { key: "agreement.export.out.butFile" }];
  return [
    ...stays,
    ...(drafts > 0 && !choices.drafts
      ? [{ key: "agreement.export.out.drafts", values: { count: drafts } } as const]
      : []),
    ...(workshop.minutes.length > 0 && !choices.minutes
      ? [{ key: "agreement.export.out.minutes", values: { count: workshop.minutes.length } } as const]
      : []),
    ...(workshop.guesses.length > 0
      ? [{ key: "agreement.export.out.guesses", values: { count: workshop.guesses.length } } as const]
      : []),
    ...(felt > 0 ? [{ key: "agreement.export.out.felt", values: { count: felt } } as const] : []),
    ...(choices.people === "function" ? [{ key: "agreement.export.out.names" } as const] : []),
  ];
};
