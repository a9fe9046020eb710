const two = (text: string): string => text.padStart(2, "0");

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Reads a day as people type it ("2026-11-05", "5.11.2026"); null where it is none. Slashes are refused: they mean two days. */
export const dayOf = (typed: string): string | null => {
  const text = typed.trim();
  const iso = /^(\d{4})[-.](\d{1,2})[-.](\d{1,2})$/.exec(text);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dotted
      ? [dotted[3], dotted[2], dotted[1]]
      : [undefined, undefined, undefined];
  if (year === undefined || month === undefined || day === undefined) return null;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${two(month)}-${two(day)}` : null;
};
