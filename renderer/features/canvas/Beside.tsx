import type { Workshop } from "@shared/workshop/workshop";
import { usePainted } from "../../store/usePainted";
import { JointList } from "./JointList";
import type { Tried } from "./useTried";
import { WhatIf } from "./WhatIf";

/** The panels beside the table: it makes room for them, so that what they are about stays in view. */
export const Beside = ({ workshop, tried, onEnd }: { workshop: Workshop; tried: Tried | null; onEnd: () => void }) => {
  // They follow when a change of the table has been painted.
  const calm = usePainted(workshop);
  return (
    <>
      <JointList workshop={calm} onEnd={onEnd} />
      <WhatIf workshop={calm} tried={tried} onEnd={onEnd} />
    </>
  );
};
