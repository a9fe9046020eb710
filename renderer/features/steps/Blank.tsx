import type { MessageKey } from "@shared/words/words";
import { useWords } from "../../store/useWords";
import styles from "./StakeForm.module.css";

interface Props {
  readonly name: MessageKey;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A blank in a sentence; as wide as what stands in it. */
export const Blank = ({ name, value, onChange }: Props) => {
  const words = useWords();
  const label = words.text(name);
  return (
    <span className={styles["blank"]}>
      <span className={styles["measure"]} aria-hidden="true">
        {`${value === "" ? label : value} `}
      </span>
      <textarea
        className={styles["text"]}
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
};
