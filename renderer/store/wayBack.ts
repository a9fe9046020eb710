import type { Toast } from "./viewStore";
import { undo, useWorkshop } from "./workshopStore";

/** The step that undo would take back now, by its name and how many lie before it. */
const lastStep = () => {
  const steps = useWorkshop.getState().history.undo;
  return { name: steps.at(-1), count: steps.length };
};

/** The way back from the step just done, for the message about it: it is offered while that step is the last one. */
export const wayBack = (): NonNullable<Toast["action"]> => {
  const done = lastStep();
  return {
    label: { key: "frame.undo" },
    stands: () => {
      const last = lastStep();
      return last.name === done.name && last.count === done.count;
    },
    run: () => void undo(),
  };
};
