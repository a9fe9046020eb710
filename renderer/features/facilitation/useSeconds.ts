import { useEffect, useState } from "react";
import { secondsOf, useTimer } from "./timerStore";

/** Seconds spent in the block at hand, kept current while the clock runs. */
export const useSeconds = (): number => {
  const timer = useTimer();
  const [instant, setInstant] = useState(() => Date.now());
  const running = timer.since !== null;
  useEffect(() => {
    setInstant(Date.now());
    if (!running) return;
    const ticking = setInterval(() => setInstant(Date.now()), 500);
    return () => clearInterval(ticking);
  }, [running]);
  return secondsOf(timer, running ? Math.max(instant, timer.since ?? 0) : 0);
};
