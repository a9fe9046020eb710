import type { Agreement } from "@shared/agreement/blocks";
import { forReaders } from "@shared/agreement/forReaders";
import type { PaperChoices } from "@shared/agreement/paper";
import { type NotCarried, whyNotCarried } from "@shared/agreement/verify/carried";
import type { Analysis } from "@shared/analysis/finding";
import type { Workshop } from "@shared/workshop/workshop";

/** Why the documents of this export may not carry the agreement's data; null where they may. */
export const carrying = (
  agreement: Agreement,
  workshop: Workshop,
  analysis: Analysis,
  choices: PaperChoices,
): NotCarried | null => whyNotCarried(agreement, choices, forReaders(workshop, analysis, choices), workshop);
