import { arrangedAhead } from "@shared/analysis/waitingCheckups";
import type { WorkshopRow } from "../../store/libraryStore";

export interface DueCheckup {
  readonly id: string;
  readonly title: string;
  readonly on: string;
}

const dayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/**
 * The checkup of each workshop that is due in the coming days or late, the latest first; of several in one workshop
 * the last, since what it asks is asked of today.
 */
export const dueCheckups = (rows: readonly WorkshopRow[], today: string): readonly DueCheckup[] => {
  const horizon = dayAfter(today, arrangedAhead);
  return rows
    .flatMap((row) => {
      const on = row.checkups.filter((day) => day <= horizon).at(-1);
      return row.example || on === undefined ? [] : [{ id: row.id, title: row.title, on }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
};
