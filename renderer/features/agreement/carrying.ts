import type { Agreement } from "@shared/agreement/blocks";
import { forReaders } from "@shared/agreement/forReaders";
import type { PaperChoices } from "@shared/agreement/paper";
import { mayCarry } from "@shared/agreement/verify/carried";
import type { Analysis } from "@shared/analysis/finding";
import type { Workshop } from "@shared/workshop/workshop";

/** Whether the documents of this export may carry the agreement's data. */
export const canCarry = (
  agreement: Agreement,
  workshop: Workshop,
  analysis: Analysis,
  choices: PaperChoices,
): boolean => mayCarry(agreement, choices, forReaders(workshop, analysis, choices), workshop);
