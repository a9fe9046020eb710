import { type AgendaBlock, type Step, steps } from "@shared/workshop/setting";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { useTimer } from "./timerStore";

/** The block before or after the one at hand; where there is no agenda, the step. null at either end. */
export const neighbourBlock = (way: 1 | -1): AgendaBlock | { readonly step: Step } | null => {
  const agenda = useWorkshop.getState().workshop?.agenda;
  if (!agenda) return null;
  if (agenda.length > 0) {
    const here = agenda.findIndex((block) => block.id === useTimer.getState().block);
    return here < 0 ? (agenda[0] ?? null) : (agenda[here + way] ?? null);
  }
  const next = steps[steps.indexOf(useView.getState().step) + way];
  return next === undefined || next === "break" ? null : { step: next };
};
