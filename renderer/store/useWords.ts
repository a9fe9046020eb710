import { createWords, type Words } from "@shared/words/words";
import { useView } from "./viewStore";

const spoken = new Map<string, Words>();

/** The words of a language, made once: compiled messages are kept in them. */
export const wordsOf = (language: string): Words => {
  const known = spoken.get(language);
  if (known) return known;
  const made = createWords(language);
  spoken.set(language, made);
  return made;
};

/** The words of the screen. */
export const useWords = (): Words => wordsOf(useView((view) => view.language));
