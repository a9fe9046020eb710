import { useEffect } from "react";
import { bridge } from "../bridge";
import { useTimer } from "../features/facilitation/timerStore";

/** While the clock runs somebody leads: screen and machine do not sleep. */
export const useKeepAwake = (): void => {
  const running = useTimer((timer) => timer.since !== null);
  useEffect(() => {
    if (!running) return;
    void bridge.keepAwake(true);
    return () => void bridge.keepAwake(false);
  }, [running]);
};
