/** What most European and overseas contracts are counted in, first; then all that this machine knows. */
const usual = [
  "EUR",
  "USD",
  "GBP",
  "CHF",
  "CZK",
  "PLN",
  "HUF",
  "SEK",
  "NOK",
  "DKK",
  "JPY",
  "KRW",
  "INR",
  "AED",
] as const;

/** Currencies with their names in the language of the screen. */
export const currencies = (locale: string): readonly { readonly value: string; readonly label: string }[] => {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const all = typeof Intl.supportedValuesOf === "function" ? Intl.supportedValuesOf("currency") : [];
  return [...new Set<string>([...usual, ...all])].map((value) => ({
    value,
    label: `${value} · ${names.of(value) ?? value}`,
  }));
};
