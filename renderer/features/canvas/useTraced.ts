import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { useMemo } from "react";
import { useCanvas } from "./canvasStore";
import { tracedThings } from "./tracedThings";

/** What stays clear while the rest fades; undefined while nothing is traced. */
export const useTraced = (workshop: Workshop): ReadonlySet<string> | undefined => {
  const asked = useCanvas((state) => state.traced);
  // What was traced may be gone by now.
  return useMemo(
    () => (asked?.some((id) => index(workshop).has(id)) ? tracedThings(workshop, asked) : undefined),
    [workshop, asked],
  );
};
