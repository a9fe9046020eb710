import type { WorkshopRow } from "../../store/libraryStore";

export interface DueCheckup {
  readonly id: string;
  readonly title: string;
  readonly on: string;
}

/** A visit needs to be arranged: it shows this many days ahead. */
const daysAhead = 14;

const dayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The next checkup of each workshop that is due in the coming days or late, the latest first. */
export const dueCheckups = (rows: readonly WorkshopRow[], today: string): readonly DueCheckup[] => {
  const horizon = dayAfter(today, daysAhead);
  return rows
    .flatMap((row) => {
      const on = row.checkups[0];
      return row.example || on === undefined || on > horizon ? [] : [{ id: row.id, title: row.title, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
};
