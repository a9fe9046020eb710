import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "../storage/afterPaint";

/**
 * A value that follows once the frame that shows its change was painted, drawn in slices that a key interrupts: what need
 * not be in that frame is in the way of nothing.
 */
export const usePainted = <T>(value: T): T => {
  const [painted, setPainted] = useState<{ readonly value: T }>({ value });
  useEffect(() => {
    if (Object.is(painted.value, value)) return;
    return afterPaint(() => startTransition(() => setPainted({ value })));
  }, [painted, value]);
  return painted.value;
};
