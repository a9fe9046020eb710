import { analyse } from "@shared/analysis/analyse";
import type { Status } from "@shared/analysis/finding";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";

const words = createWords("en");

/** The status alone: the same in every language. */
export const statusOf = (workshop: Workshop): Status => analyse(workshop, words).status;
