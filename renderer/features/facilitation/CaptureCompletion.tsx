import type { Completing } from "@shared/commands/capturePrefix";
import { useWords } from "../../store/useWords";
import styles from "./CaptureField.module.css";

interface Props {
  readonly id: string;
  readonly completing: Completing;
  readonly at: number;
  readonly onChoose: (value: string) => void;
}

/** What a prefix may become, above the field; Tab or Enter takes the marked one. */
export const CaptureCompletion = ({ id, completing, at, onChoose }: Props) => {
  const words = useWords();
  return (
    <div id={id} role="listbox" className={styles["completion"]} aria-label={words.text("rounds.capture.complete")}>
      {completing.options.map((option, place) => (
        <div
          key={option.value}
          id={`${id}-${String(place)}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          className={styles["option"]}
          // The field keeps the focus; a click only chooses.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(option.value);
          }}
        >
          <span className={styles["sign"]}>{completing.sign}</span>
          <span dir="auto">{option.label}</span>
        </div>
      ))}
    </div>
  );
};
