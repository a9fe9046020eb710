const partsOf = (date: string): readonly [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

// Howard Hinnant's days_from_civil: no Date, whose years below 100 mean 1900 and later.
const count = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
};

/** The running number of a day (`YYYY-MM-DD`), so that days can be compared and counted. */
export const dayNumber = (date: string): number => count(...partsOf(date));

/** The running number of the same day of the next year; 28 February for 29 February. */
export const yearLater = (date: string): number => {
  const [year, month, day] = partsOf(date);
  return count(year + 1, month, month === 2 && day === 29 ? 28 : day);
};

const two = (value: number): string => String(value).padStart(2, "0");

/** The day (`YYYY-MM-DD`) of a running number. */
export const dayAt = (number: number): string => {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
};

const lengthOf = (year: number, month: number): number =>
  month === 12 ? 31 : count(year, month + 1, 1) - count(year, month, 1);

/** The same day so many months later; the last of the month where that month is shorter. */
export const monthsLater = (date: string, months: number): string => {
  const [year, month, day] = partsOf(date);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return `${String(toYear).padStart(4, "0")}-${two(toMonth)}-${two(Math.min(day, lengthOf(toYear, toMonth)))}`;
};
