import type { RoomModel } from "@shared/room/roomModel";
import { useEffect, useState } from "react";
import styles from "./Clock.module.css";
import { useRoomWords } from "./useRoomWords";

type Timer = NonNullable<RoomModel["timer"]>;

const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const rest = String(whole % 60).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${rest}`;
};

/** How urgent the time is while it runs: said by word and edge as well as by colour. */
const urgencyOf = (left: number, planned: number, running: boolean): "calm" | "soon" | "last" | "over" =>
  !running ? "calm" : left < 0 ? "over" : left <= planned / 20 ? "last" : left <= planned / 5 ? "soon" : "calm";

const useInstant = (running: boolean): number => {
  const [instant, setInstant] = useState(() => Date.now());
  useEffect(() => {
    setInstant(Date.now());
    if (!running) return;
    const ticking = setInterval(() => setInstant(Date.now()), 250);
    return () => clearInterval(ticking);
  }, [running]);
  return instant;
};

/** The clock of the block at hand: what is left, or what runs over. It never moves the day on. */
export const Clock = ({ timer, large = false }: { readonly timer: Timer; readonly large?: boolean }) => {
  const words = useRoomWords();
  const instant = useInstant(timer.since !== null);
  const spent = timer.before + (timer.since === null ? 0 : Math.max(0, (instant - timer.since) / 1000));
  if (timer.planned === 0) return null;
  const left = timer.planned - spent;
  const urgency = urgencyOf(left, timer.planned, timer.since !== null);
  const said = timer.since === null ? "paused" : urgency === "over" ? "over" : "left";
  return (
    <div className={styles.clock} role="timer" data-large={large} data-urgency={urgency}>
      <span className={styles.time}>{left < 0 ? `+${clockText(-left)}` : clockText(left + 0.999)}</span>
      <span className={styles.said}>{words.text(`room.timer.${said}`)}</span>
    </div>
  );
};
