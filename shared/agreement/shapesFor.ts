import type { Outcome } from "../analysis/finding";
import type { Workshop } from "../workshop/workshop";
import type { Shape } from "./blocks";

/** The shapes a workshop with this outcome can be exported in, the fitting one first. */
export const shapesFor = (workshop: Workshop, outcome: Outcome): readonly Shape[] => {
  const later: readonly Shape[] = workshop.checkups.some((checkup) => checkup.done) ? ["checkup"] : [];
  if (outcome === "pass" || outcome === "competitors" || outcome === "paused") return ["record", ...later];
  // A day that was planned without an agreement owes none: its result is whether and when one goes on.
  const qualifies = workshop.agenda.length > 0 && !workshop.agenda.some((block) => block.step === "agreement");
  return [...(qualifies ? (["qualification"] as const) : []), "charter", "brief", ...later];
};
