import { useState } from "react";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import { dayOf } from "../../../ui/dayOf";
import { useUiTexts } from "../../../ui/UiTexts";
import styles from "./Cell.module.css";

interface Props {
  readonly label: string;
  /** Read as the word before the day, and shown while it is empty. */
  readonly before: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field: string;
}

/** A day in a table: read as people write it, typed as digits while the cell is worked in. */
export const DayCell = ({ label, before, value, onChange, field }: Props) => {
  const words = useWords();
  const texts = useUiTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const day = typed === null || typed.trim() === "" ? "" : dayOf(typed);
  const take = (): void => {
    if (typed === null || day === null) return;
    setTyped(null);
    if (day !== value) onChange(day);
  };
  return (
    <input
      className={classes(styles["day"], day === null && styles["wrong"])}
      data-field={field}
      aria-label={label}
      aria-invalid={day === null}
      title={day === null ? texts.notADate : undefined}
      placeholder={before}
      autoComplete="off"
      value={typed ?? (value === "" ? "" : words.day(value))}
      onFocus={() => setTyped(value)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        take();
        // What is no day is not kept, and the day that stood there is shown again.
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) take();
        if (event.key === "Escape") setTyped(value);
      }}
    />
  );
};
