import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { classes } from "../../ui/classes";
import styles from "./AgendaDialog.module.css";

interface Props {
  readonly title: string;
  readonly minutes: number;
  readonly least: number;
  /** When it starts, as a clock; empty where the day has no start. */
  readonly start: string;
  readonly onChange: (minutes: number) => void;
}

/** As long as a block takes, up to two hours. */
const longest = 120;
const grain = 5;

/** A block's length to be pulled by its end, with the mouse or the arrow keys; what follows starts later or sooner. */
export const AgendaLength = ({ title, minutes, least, start, onChange }: Props) => {
  const words = useWords();
  const track = useRef<HTMLDivElement>(null);
  const [pulled, setPulled] = useState<number | null>(null);
  const shown = pulled ?? minutes;
  const bounded = (wanted: number): number => Math.max(least, Math.min(1440, wanted));
  const at = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return minutes;
    const inline =
      getComputedStyle(event.currentTarget).direction === "rtl" ? box.right - event.clientX : event.clientX - box.left;
    return bounded(Math.max(0, Math.round(((inline / box.width) * longest) / grain) * grain));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: grain, ArrowUp: 1, ArrowLeft: -grain, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onChange(bounded(Math.max(0, minutes + by)));
  };
  return (
    <div
      ref={track}
      className={classes(styles["track"], pulled !== null && styles["pulled"])}
      role="slider"
      tabIndex={0}
      aria-label={words.text("running.length", { title })}
      aria-valuemin={least}
      aria-valuemax={Math.max(longest, shown)}
      aria-valuenow={shown}
      aria-valuetext={
        start === ""
          ? words.text("running.length.plain", { minutes: shown, least })
          : words.text("running.length.text", { minutes: shown, start, least })
      }
      title={least > 0 ? words.text("running.least", { minutes: least }) : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPulled(at(event));
      }}
      onPointerMove={(event) => pulled !== null && setPulled(at(event))}
      onPointerUp={() => {
        if (pulled !== null && pulled !== minutes) onChange(pulled);
        setPulled(null);
      }}
      onPointerCancel={() => setPulled(null)}
    >
      <span className={styles["fill"]} style={{ inlineSize: `${String(Math.min(100, (shown / longest) * 100))}%` }} />
      {least > 0 && (
        <span className={styles["least"]} style={{ insetInlineStart: `${String((least / longest) * 100)}%` }} />
      )}
    </div>
  );
};
