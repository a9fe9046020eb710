/** The day so many days after a day of the file (`YYYY-MM-DD`). */
export const daysAfter = (day: string, days: number): string => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const instant = new Date(Date.UTC(2000, month - 1, date + days));
  // Years below 100 mean 1900 and later to Date, so the year is set apart.
  instant.setUTCFullYear(year, month - 1, date + days);
  return instant.toISOString().slice(0, 10);
};
