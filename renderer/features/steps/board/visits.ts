import { arrangedAhead, waitingCheckups } from "@shared/analysis/waitingCheckups";
import { dayNumber } from "@shared/lib/days";
import type { Action, Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";

/** The dated checkups by day. */
export const visitsOf = (workshop: Workshop): readonly Checkup[] =>
  workshop.checkups.filter((one) => one.on !== "").sort((one, other) => (one.on < other.on ? -1 : 1));

/** The planned checkup that is due, late or near; of several the last, since what it asks is asked of today. */
export const dueCheckup = (workshop: Workshop, today: string): Checkup | undefined =>
  waitingCheckups(workshop)
    .filter((one) => dayNumber(one.on) <= dayNumber(today) + arrangedAhead)
    .at(-1);

/** How a visit stands on a day: of those that wait, the one that is started is due, and those before it were passed over. */
export const visitState = (
  workshop: Workshop,
  visit: Checkup,
  today: string,
): "held" | "due" | "planned" | "passed" => {
  if (visit.done) return "held";
  if (visit.on > today) return "planned";
  return visit.id === dueCheckup(workshop, today)?.id ? "due" : "passed";
};

/** The actions a visit asks about: those due by then and those an earlier visit carried on; what was done or dropped before rests. */
export const actionsDue = (workshop: Workshop, checkup: Checkup): readonly Action[] => {
  const closed = new Set(
    workshop.checkups
      .filter((one) => one.on < checkup.on)
      .flatMap((one) => one.actions.filter((action) => action.state !== "carried").map((action) => action.action)),
  );
  return workshop.plan.objectives
    .flatMap((one) => one.actions)
    .filter(
      (one) =>
        !closed.has(one.id) &&
        (one.due === "" || one.due <= checkup.on || checkup.actions.some((it) => it.action === one.id)),
    )
    .sort((one, other) => ((one.due || "9") < (other.due || "9") ? -1 : 1));
};

export type Part = "kpis" | "stakes" | "actions" | "programs";
type Progress = Readonly<Record<"done" | "all", number>>;

/** How much of each part of a visit is read or decided, of how much there is. */
export const progressOf = (workshop: Workshop, checkup: Checkup): Readonly<Record<Part, Progress>> => {
  const count = (all: readonly { readonly id: string }[], said: readonly string[]): Progress => ({
    done: all.filter((one) => said.includes(one.id)).length,
    all: all.length,
  });
  const kpis = workshop.plan.objectives.flatMap((one) => one.kpis);
  const read = checkup.kpis.filter((one) => one.actual !== null).map((one) => one.kpi);
  return {
    kpis: count(kpis, read),
    stakes: count(
      workshop.ownership,
      checkup.dialBacks.map((one) => one.ownership),
    ),
    actions: count(
      actionsDue(workshop, checkup),
      checkup.actions.map((one) => one.action),
    ),
    programs: count(
      workshop.plan.programs,
      checkup.programs.map((one) => one.program),
    ),
  };
};
