import { classes } from "./classes";
import styles from "./Progress.module.css";

interface Props {
  readonly label: string;
  /** null where nobody knows how long it takes. */
  readonly value: number | null;
  readonly max?: number;
  /** How it reads, where the bare number says little ("13 of 45 minutes"). */
  readonly text?: string;
  readonly className?: string | undefined;
}

/** How far something has come. */
export const Progress = ({ label, value, max = 100, text, className }: Props) => {
  const share = value === null || max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      {...(value === null ? {} : { "aria-valuenow": Math.min(value, max) })}
      {...(text === undefined ? {} : { "aria-valuetext": text })}
      className={classes(styles["track"], className)}
    >
      <div
        className={classes(
          styles["bar"],
          value === null && styles["unknown"],
          value !== null && value > max && styles["over"],
        )}
        {...(value === null ? {} : { style: { inlineSize: `${String(share * 100)}%` } })}
      />
    </div>
  );
};
