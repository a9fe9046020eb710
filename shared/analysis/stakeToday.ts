import type { Stake } from "../workshop/ownership";
import type { Checkup, Kpi } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";
import { isAsFar, type KpiStanding, kpiStanding } from "./expected";

export type DialBackDecision = Checkup["dialBacks"][number]["decision"];
export type InForce = "as-signed" | "dialled-back" | "extended" | "ended";
/** Where the goal stands by its KPI; "asked" where it names none, or none was read: then people must say. */
export type GoalState = "reached" | "on-plan" | "behind" | "missed" | "asked";

export interface StakeToday {
  /** By the decisions of the checkups: the stake itself stays as signed. */
  readonly inForce: InForce;
  readonly decision: { readonly on: string; readonly decision: DialBackDecision; readonly note: string } | null;
  readonly goal: GoalState;
  readonly kpi: Kpi | null;
  readonly standing: KpiStanding | null;
  /** The goal was missed by its day and no checkup has decided since: by the rule it shrinks. */
  readonly shrinks: boolean;
}

const after: Readonly<Record<DialBackDecision, InForce | null>> = {
  // Keeping leaves in force what was in force.
  keep: null,
  "dial-back": "dialled-back",
  extend: "extended",
  end: "ended",
};

const goalOf = (stake: Stake, kpi: Kpi | null, standing: KpiStanding | null, today: string): GoalState => {
  const reading = standing?.reading;
  if (!kpi || !reading || kpi.target === null) return "asked";
  if (isAsFar(kpi, reading.actual, kpi.target)) return "reached";
  const by = stake.goal.by === "" ? kpi.due : stake.goal.by;
  if (by !== "" && today >= by) return "missed";
  return standing.onPlan === null ? "asked" : standing.onPlan ? "on-plan" : "behind";
};

/** What is in force of a stake on a day, and where its goal stands. */
export const stakeToday = (workshop: Workshop, stake: Stake, today: string): StakeToday => {
  const decisions = workshop.checkups
    .filter((one) => one.on <= today)
    .flatMap(({ on, dialBacks }) =>
      dialBacks
        .filter((one) => one.ownership === stake.id)
        .map(({ decision, note }): StakeToday["decision"] & object => ({ on, decision, note })),
    )
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const inForce = decisions.reduce<InForce>((so, { decision }) => after[decision] ?? so, "as-signed");
  const kpi = workshop.plan.objectives.flatMap((one) => one.kpis).find((one) => one.id === stake.goal.kpi) ?? null;
  const standing = kpi === null ? null : kpiStanding(workshop, kpi, today);
  const goal = goalOf(stake, kpi, standing, today);
  const decision = decisions.at(-1) ?? null;
  const by = stake.goal.by || kpi?.due || "";
  const decided = decision !== null && decision.on >= by;
  return { inForce, decision, goal, kpi, standing, shrinks: goal === "missed" && !decided && inForce !== "ended" };
};
