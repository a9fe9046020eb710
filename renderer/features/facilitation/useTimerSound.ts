import { useEffect, useRef } from "react";
import type { TimerPhase } from "./timerPhase";
import { soundTimer } from "./timerSound";

/** Sounds once when a running clock gets to its last twentieth, and once when it is over. */
export const useTimerSound = (phase: TimerPhase, block: string | undefined, running: boolean): void => {
  const before = useRef<{ readonly phase: TimerPhase; readonly block: string | undefined }>({ phase, block });
  useEffect(() => {
    const was = before.current;
    before.current = { phase, block };
    if (running && was.block === block && was.phase !== phase && (phase === "last" || phase === "over")) soundTimer();
  }, [phase, block, running]);
};
