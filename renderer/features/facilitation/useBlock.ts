import type { AgendaBlock } from "@shared/workshop/setting";
import { useWorkshop } from "../../store/workshopStore";
import { useTimer } from "./timerStore";

/** The block of the agenda at hand; undefined where the step has none. */
export const useBlock = (): AgendaBlock | undefined => {
  const id = useTimer((timer) => timer.block);
  return useWorkshop((state) => state.workshop?.agenda.find((block) => block.id === id));
};
