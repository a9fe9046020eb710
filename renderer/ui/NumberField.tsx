import { useState } from "react";
import { amountOf } from "./amountOf";
import { classes } from "./classes";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import styles from "./NumberField.module.css";
import { useUiTexts } from "./UiTexts";

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  /** When the field is left or Enter is pressed, and only with what holds. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  /** Digits in groups while nobody types; a year is written without. */
  readonly grouped?: boolean;
  /** Before the number (a currency) or after it (min, %). */
  readonly before?: string | undefined;
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
}

/** A number, or nothing. What cannot be read stays in the field with a sentence beside it. */
export const NumberField = ({
  value,
  onChange,
  min,
  max,
  integer = false,
  grouped = true,
  before,
  unit,
  placeholder,
  ...frame
}: NumberFieldProps) => {
  const texts = useUiTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const shown =
    value === null
      ? ""
      : new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 6, useGrouping: grouped }).format(value);

  const problem = (amount: number): string | null => {
    if (integer && !Number.isInteger(amount)) return texts.notWhole;
    if (min !== undefined && amount < min) return texts.atLeast(min);
    if (max !== undefined && amount > max) return texts.atMost(max);
    return null;
  };
  const commit = (): void => {
    if (typed === null) return;
    const amount = amountOf(typed);
    const next = amount.is === "number" ? amount.value : null;
    const trouble = amount.is === "unreadable" ? texts.notANumber : next === null ? null : problem(next);
    setWrong(trouble);
    if (trouble !== null) return;
    setTyped(null);
    if (next !== value) onChange(next);
  };

  return (
    <FieldFrame {...frame} error={wrong ?? frame.error}>
      {({ className, ...control }) => (
        <div className={classes(className, styles["row"])} data-disabled={frame.disabled || undefined}>
          {before && <span className={styles["unit"]}>{before}</span>}
          <input
            {...control}
            className={styles["input"]}
            inputMode={integer ? "numeric" : "decimal"}
            autoComplete="off"
            value={typed ?? shown}
            placeholder={placeholder}
            disabled={frame.disabled}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
              if (event.key === "Escape" && typed !== null) {
                event.stopPropagation();
                setTyped(null);
                setWrong(null);
              }
            }}
          />
          {unit && <span className={styles["unit"]}>{unit}</span>}
        </div>
      )}
    </FieldFrame>
  );
};
