import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { classes } from "../ui/classes";
import styles from "./Resizer.module.css";

interface Props {
  readonly label: string;
  /** The line itself: upright between columns, level between rows. */
  readonly line: "upright" | "level";
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** How many units one pixel is. */
  readonly perPixel: () => number;
  /** What it widens lies before it, not behind it. */
  readonly before?: boolean;
  readonly onChange: (value: number) => void;
}

const start = (line: Props["line"], event: PointerEvent): number =>
  line === "upright" ? event.clientX : event.clientY;

/** A line between two parts of the window: dragged, or moved by the arrow keys. What lies behind it grows towards the start. */
export const Resizer = ({ label, line, value, least, most, perPixel, before = false, onChange }: Props) => {
  const from = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const step = (most - least) / 24;
  const onKeyDown = (event: KeyboardEvent): void => {
    const grow = line === "upright" ? (before ? "ArrowRight" : "ArrowLeft") : "ArrowUp";
    const shrink = line === "upright" ? (before ? "ArrowLeft" : "ArrowRight") : "ArrowDown";
    if (event.key !== grow && event.key !== shrink) return;
    event.preventDefault();
    onChange(value + (event.key === grow ? step : -step));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={line === "upright" ? "horizontal" : "vertical"}
      aria-valuenow={Math.round(value)}
      aria-valuemin={least}
      aria-valuemax={most}
      className={classes(styles["resizer"], styles[line])}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { at: start(line, event), value };
      }}
      onPointerMove={(event) => {
        if (!from.current) return;
        const turned = line === "upright" && getComputedStyle(event.currentTarget).direction === "rtl";
        const direction = turned === before ? 1 : -1;
        onChange(from.current.value + (from.current.at - start(line, event)) * direction * perPixel());
      }}
      onPointerUp={() => {
        from.current = null;
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
    />
  );
};
