/** Passes where there is no offence; else fails with a sentence and the offences, one a line. */
export const none = (offences: readonly string[], sentence: string): void => {
  if (offences.length > 0) throw new Error(`${sentence}\n${offences.map((offence) => `  - ${offence}`).join("\n")}`);
};
