import { reviewed } from "@shared/agreement/reviewSheet";
import type { Words } from "@shared/words/words";

/** A part of the agreement by its heading; a name that is none of ours says itself. */
export const partHeading = (section: string, words: Words): string => {
  const known = reviewed.find((one) => one === section);
  return known === undefined ? section : words.text(`agreement.section.${known}`);
};
