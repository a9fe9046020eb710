import { dayNumber, yearLater } from "../lib/days";
import { isBlank } from "../lib/fold";
import type { Objective } from "../workshop/plan";
import type { Workshop } from "../workshop/workshop";
import type { Found, Reading } from "./reading";

/** A first action is due within this many days of the workshop. */
const soon = 90;

const ofObjective = (one: Objective): Found[] => {
  const refs = [one.id];
  const found: Found[] = [];
  if (one.towards.length === 0) found.push({ rule: "detached", refs });
  if (one.kpis.length === 0) found.push({ rule: "no-metric", refs });
  if (!one.actions.some((action) => action.side !== null && action.due !== "")) found.push({ rule: "no-action", refs });
  return found;
};

const ofSide = (side: string, { interests, plan: { objectives } }: Workshop): Found[] => {
  const found: Found[] = [];
  const wins = interests.filter((one) => one.side === side && one.strength === "win");
  const kpis = objectives.flatMap((one) => one.kpis).filter((kpi) => kpi.side === side);
  if (wins.length > 0 && !wins.some((win) => objectives.some((one) => one.towards.includes(win.id)))) {
    found.push({ rule: "left-out", refs: [side], values: { wins: wins.length } });
  }
  if (kpis.length === 0) found.push({ rule: "unmeasured", refs: [side] });
  else if (!kpis.some((kpi) => kpi.kind === "investment")) found.push({ rule: "low-fruit", refs: [side] });
  return found;
};

const startsSlowly = ({ date, plan }: Workshop): boolean => {
  if (date === "") return true;
  const day = dayNumber(date);
  return !plan.objectives.some((one) =>
    one.actions.some(({ side, due }) => {
      if (side === null || due === "") return false;
      const days = dayNumber(due) - day;
      return days > 0 && days <= soon;
    }),
  );
};

const hasCheckup = ({ date, checkups }: Workshop): boolean =>
  date !== "" &&
  checkups.some(({ on }) => on !== "" && dayNumber(on) > dayNumber(date) && dayNumber(on) <= yearLater(date));

/** Is there a long view, a year's plan that each side measures its own way, a rhythm and a checkup? */
export const planRules = ({ workshop, sides }: Reading): Found[] => {
  const { plan } = workshop;
  const found: Found[] = [];
  if (isBlank(plan.longTerm.text)) found.push({ rule: "no-long-term", refs: [] });
  found.push(...plan.objectives.flatMap(ofObjective));
  if (plan.objectives.length === 0) found.push({ rule: "no-year-plan", refs: [] });
  else {
    found.push(...sides.flatMap((side) => ofSide(side, workshop)));
    if (startsSlowly(workshop)) found.push({ rule: "slow-start", refs: [] });
  }
  if (plan.reviews.length === 0) found.push({ rule: "no-rhythm", refs: [] });
  for (const { id, budget, renewOn, objective } of plan.programs) {
    if (budget === null || budget <= 0 || renewOn === "" || objective === null)
      found.push({ rule: "unpaved", refs: [id] });
  }
  if (!hasCheckup(workshop)) found.push({ rule: "no-checkup", refs: [] });
  return found;
};
