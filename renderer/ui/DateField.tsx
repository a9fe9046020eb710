import { CalendarDays } from "lucide-react";
import { useRef, useState } from "react";
import { classes } from "./classes";
import styles from "./DateField.module.css";
import { dayOf } from "./dayOf";
import { FieldFrame, type FieldProps } from "./FieldFrame";
import { IconButton } from "./IconButton";
import { useUiTexts } from "./UiTexts";

interface Props extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** When the field is left, Enter is pressed or a day is picked, and only with a real day or "". */
  readonly onChange: (value: string) => void;
}

/** A day, typed or picked. */
export const DateField = ({ value, onChange, ...frame }: Props) => {
  const texts = useUiTexts();
  const native = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);

  const take = (day: string): void => {
    setTyped(null);
    setWrong(false);
    if (day !== value) onChange(day);
  };
  const commit = (): void => {
    if (typed === null) return;
    const day = typed.trim() === "" ? "" : dayOf(typed);
    if (day === null) setWrong(true);
    else take(day);
  };

  return (
    <FieldFrame {...frame} error={wrong ? texts.notADate : frame.error}>
      {({ className, ...control }) => (
        <div className={classes(className, styles["row"])} data-disabled={frame.disabled || undefined}>
          <input
            {...control}
            className={styles["input"]}
            placeholder="2026-12-31"
            autoComplete="off"
            value={typed ?? value}
            disabled={frame.disabled}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
              if (event.key === "Escape" && typed !== null) {
                event.stopPropagation();
                setTyped(null);
                setWrong(false);
              }
            }}
          />
          <span className={styles["picker"]}>
            <input
              ref={native}
              className={styles["native"]}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              value={value}
              onChange={(event) => take(event.target.value)}
            />
            <IconButton
              label={texts.openCalendar}
              icon={<CalendarDays aria-hidden />}
              size="small"
              disabled={frame.disabled}
              onClick={() => native.current?.showPicker()}
            />
          </span>
        </div>
      )}
    </FieldFrame>
  );
};
