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
