import { AlarmClock, Bell, ChevronsLeft, ChevronsRight, Hourglass, Minus, Pause, Play, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { classes } from "../../ui/classes";
import { IconButton } from "../../ui/IconButton";
import { Progress } from "../../ui/Progress";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { stopwatch } from "./schedule";
import { stepName } from "./stepName";
import styles from "./Timer.module.css";
import { type TimerPhase, timerPhase } from "./timerPhase";
import { addMinute, toggleTimer, useTimer } from "./timerStore";
import { useBlock } from "./useBlock";
import { useSeconds } from "./useSeconds";
import { useTimerSound } from "./useTimerSound";

/** By shape and word, so that nobody needs the colour. */
const marks: Readonly<Partial<Record<TimerPhase, ReactNode>>> = {
  fifth: <Hourglass aria-hidden />,
  last: <AlarmClock aria-hidden />,
  over: <Bell aria-hidden />,
};

/** The clock of the block at hand: what is left, then what runs over. It never moves the day on. */
export const Timer = () => {
  const words = useWords();
  const step = useView((view) => view.step);
  const running = useTimer((timer) => timer.since !== null);
  const block = useBlock();
  const seconds = useSeconds();
  const name = stepName(words, step);
  const planned = (block?.minutes ?? 0) * 60;
  const phase = timerPhase(planned, seconds);
  useTimerSound(phase, block?.id, running);
  if (!block) return <span className={styles["step"]}>{name}</span>;

  const left = planned - seconds;
  const state = planned === 0 ? "spent" : left < 0 ? "over" : "left";
  const time = stopwatch(state === "spent" ? seconds : Math.abs(left) + (state === "left" ? 0.999 : 0));
  const minutes = words.number(block.minutes ?? 0);
  // A clock that stands urges nobody: an old workshop opens in peace.
  const said = !running || phase === "plenty" || phase === "spent" ? "" : words.text(`running.timer.${phase}`);

  return (
    <section className={styles["timer"]} aria-label={words.text("frame.timer", { step: name })}>
      <span className={styles["step"]} aria-hidden="true">
        {name}
      </span>
      {planned > 0 && (
        <Progress
          className={styles["bar"] ?? ""}
          label={words.text("frame.timer", { step: name })}
          value={Math.round(seconds)}
          max={planned}
          text={words.text("frame.timer.state", { time, state, minutes })}
        />
      )}
      <span role="timer" aria-live="off" className={classes(styles["time"], running && styles[phase])}>
        <span className={styles["clock"]}>{state === "over" ? `+${time}` : time}</span>
        <span className={styles["of"]}>
          {state === "spent"
            ? words.text("frame.timer.spent")
            : words.text(state === "over" ? "frame.timer.over" : "frame.timer.left", { minutes })}
        </span>
        {said !== "" && (
          <span className={styles["mark"]}>
            {marks[phase]}
            <span>{said}</span>
          </span>
        )}
      </span>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      <span className={styles["controls"]}>
        <IconButton
          label={words.text(running ? "frame.timer.pause" : "frame.timer.start")}
          icon={running ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={toggleTimer}
        />
        <IconButton
          className={styles["five"] ?? ""}
          label={words.text("running.timer.lessFive")}
          icon={<ChevronsLeft aria-hidden />}
          disabled={(block.minutes ?? 0) === 0}
          onClick={() => addMinute(-5)}
        />
        <IconButton
          label={words.text("frame.timer.less")}
          icon={<Minus aria-hidden />}
          disabled={(block.minutes ?? 0) === 0}
          onClick={() => addMinute(-1)}
        />
        <IconButton label={words.text("frame.timer.more")} icon={<Plus aria-hidden />} onClick={() => addMinute(1)} />
        <IconButton
          className={styles["five"] ?? ""}
          label={words.text("running.timer.moreFive")}
          icon={<ChevronsRight aria-hidden />}
          onClick={() => addMinute(5)}
        />
      </span>
    </section>
  );
};
