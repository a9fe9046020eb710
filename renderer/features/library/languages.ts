const offered = [
  "en",
  "ar",
  "cs",
  "da",
  "de",
  "el",
  "es",
  "fi",
  "fr",
  "he",
  "hi",
  "hu",
  "it",
  "ja",
  "ko",
  "nb",
  "nl",
  "pl",
  "pt",
  "ro",
  "sk",
  "sl",
  "sv",
  "tr",
  "uk",
] as const;

/** Languages an agreement may be in, each under its own name and the screen's. */
export const languages = (locale: string): readonly { readonly value: string; readonly label: string }[] => {
  const here = new Intl.DisplayNames(locale, { type: "language" });
  return offered.map((value) => {
    const own = new Intl.DisplayNames(value, { type: "language" }).of(value) ?? value;
    const named = here.of(value) ?? value;
    return { value, label: own === named ? own : `${named} · ${own}` };
  });
};
