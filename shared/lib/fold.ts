/** Folds a text for comparing: NFC, white space to one space, trimmed, lower case of no language, NFC again. */
export const fold = (text: string): string =>
  text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase().normalize("NFC");

/** Whether nothing is left of a text after folding. */
export const isBlank = (text: string): boolean => !/\S/.test(text);
