import { arrangedAhead, waitingCheckups } from "@shared/analysis/waitingCheckups";
import { dayNumber } from "@shared/lib/days";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";

/** The dated checkups by day. */
export const visitsOf = (workshop: Workshop): readonly Checkup[] =>
  workshop.checkups.filter((one) => one.on !== "").sort((one, other) => (one.on < other.on ? -1 : 1));

/** The planned checkup that is due, late or near; of several the last, since what it asks is asked of today. */
export const dueCheckup = (workshop: Workshop, today: string): Checkup | undefined =>
  waitingCheckups(workshop)
    .filter((one) => dayNumber(one.on) <= dayNumber(today) + arrangedAhead)
    .at(-1);
