import { CircleDashed, X } from "lucide-react";
import { useRef } from "react";
import { useWords } from "../store/useWords";
import { run } from "../store/workshopStore";
import { IconButton } from "../ui/IconButton";
import { Segmented } from "../ui/Segmented";
import { TextField } from "../ui/TextField";
import type { Decided } from "./checkupFields";
import styles from "./Decision.module.css";

interface Props<V extends string> {
  /** What is decided about, by its title. */
  readonly about: string;
  readonly of: Decided<V>;
}

/** A decision of a checkup: all that can be decided is in view, and what is not decided yet says so. */
export const Decision = <V extends string>({ about, of }: Props<V>) => {
  const words = useWords();
  const choices = useRef<HTMLDivElement>(null);
  const { value, note } = of;
  const takeBack = (): void => {
    // The button goes with what it takes back; the hand stays among the choices.
    choices.current?.querySelector<HTMLElement>("[role=radio]")?.focus();
    run(of.write(null, ""));
  };
  return (
    <div ref={choices} className={styles["decision"]}>
      <div className={styles["line"]}>
        <Segmented
          hideLabel
          label={words.text("panels.field.becomesOf", { about })}
          options={of.options.map((one) => ({ value: one, label: words.text(of.word(one)) }))}
          value={value}
          onChange={(one) => run(of.write(one, note))}
        />
        {value === null ? (
          <span className={styles["open"]}>
            <CircleDashed aria-hidden />
            {words.text("panels.field.undecided")}
          </span>
        ) : (
          <span className={styles["said"]}>
            <TextField
              hideLabel
              className={styles["note"]}
              label={words.text("panels.field.noteOn", { about })}
              placeholder={words.text("panels.field.note")}
              value={note}
              onChange={(text) => run(of.write(value, text))}
            />
            <IconButton
              size="small"
              label={words.text("panels.field.takeBack", { about })}
              icon={<X aria-hidden />}
              onClick={takeBack}
            />
          </span>
        )}
      </div>
    </div>
  );
};
