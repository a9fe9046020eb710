import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "../storage/afterPaint";

/** A value that follows once the frame that shows its change was painted: what need not be in that frame is not in its way. */
export const usePainted = <T>(value: T): T => {
  const [painted, setPainted] = useState<{ readonly value: T }>({ value });
  useEffect(() => {
    if (Object.is(painted.value, value)) return;
    return afterPaint(() => startTransition(() => setPainted({ value })));
  }, [painted, value]);
  return painted.value;
};
