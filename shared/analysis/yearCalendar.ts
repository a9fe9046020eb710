import { dayAt, dayNumber, monthsLater } from "../lib/days";
import type { PlanReview } from "../workshop/plan";
import { titleOf } from "../workshop/titleOf";
import type { Workshop } from "../workshop/workshop";

export type CalendarKind = "review" | "renewal" | "action" | "checkup" | "dial-back";

export interface CalendarEntry {
  readonly kind: CalendarKind;
  readonly id: string;
  readonly title: string;
  /** Its days in the month, in order. */
  readonly days: readonly string[];
}

export interface CalendarMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly entries: readonly CalendarEntry[];
}

const months: Readonly<Record<Exclude<PlanReview["cadence"], "weekly">, number>> = {
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
};

/** The days of a review from one day up to, not including, another. */
export const reviewDays = ({ firstOn, cadence }: PlanReview, from: string, until: string): readonly string[] => {
  if (firstOn === "") return [];
  const days: string[] = [];
  if (cadence === "weekly") {
    const first = dayNumber(firstOn);
    const start = first + Math.max(0, Math.ceil((dayNumber(from) - first) / 7)) * 7;
    for (let day = start; day < dayNumber(until); day += 7) days.push(dayAt(day));
    return days;
  }
  const stride = months[cadence];
  for (let at = 0; at < 2400; at += stride) {
    const day = monthsLater(firstOn, at);
    if (day >= until) return days;
    if (day >= from) days.push(day);
  }
  return days;
};

const entriesOf = (workshop: Workshop, from: string, until: string): readonly CalendarEntry[] => {
  const { plan, ownership, checkups } = workshop;
  const one = (kind: CalendarKind, id: string, day: string, title = titleOf(workshop, id)): readonly CalendarEntry[] =>
    day !== "" && day >= from && day < until ? [{ kind, id, title, days: [day] }] : [];
  return [
    ...plan.reviews.map((review) => ({
      kind: "review" as const,
      id: review.id,
      title: review.title,
      days: reviewDays(review, from, until),
    })),
    ...plan.objectives.flatMap(({ actions }) => actions.flatMap((action) => one("action", action.id, action.due))),
    ...plan.programs.flatMap((program) => one("renewal", program.id, program.renewOn)),
    ...ownership.flatMap((stake) => one("dial-back", stake.id, stake.dialBack.reviewOn)),
    ...checkups.flatMap((checkup) => one("checkup", checkup.id, checkup.on, "")),
  ];
};

/** What comes up in the twelve months from the month of a day on; reviews that return are gathered by month. */
export const yearCalendar = (workshop: Workshop, from: string): readonly CalendarMonth[] => {
  const start = `${from.slice(0, 7)}-01`;
  const entries = entriesOf(workshop, start, monthsLater(start, 12));
  return Array.from({ length: 12 }, (_, at) => {
    const month = monthsLater(start, at).slice(0, 7);
    return {
      month,
      entries: entries
        .map((entry) => ({ ...entry, days: entry.days.filter((day) => day.startsWith(month)) }))
        .filter((entry) => entry.days.length > 0)
        .sort((one, other) => ((one.days[0] ?? "") < (other.days[0] ?? "") ? -1 : 1)),
    };
  });
};
