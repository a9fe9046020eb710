import { Checkbox as Base } from "@base-ui/react/checkbox";
import { Check } from "lucide-react";
import { useId } from "react";
import styles from "./Checkbox.module.css";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

/** Yes or no. */
export const Checkbox = ({ label, checked, onChange, hint, disabled = false }: Props) => {
  const id = useId();
  return (
    <label className={styles["row"]} htmlFor={id}>
      <Base.Root
        id={id}
        className={styles["box"]}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChange(next)}
      >
        <Base.Indicator className={styles["mark"]}>
          <Check aria-hidden strokeWidth={3} />
        </Base.Indicator>
      </Base.Root>
      <span className={styles["text"]}>
        {label}
        {hint && <span className={styles["hint"]}>{hint}</span>}
      </span>
    </label>
  );
};
