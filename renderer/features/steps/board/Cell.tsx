import { classes } from "../../../ui/classes";
import styles from "./Cell.module.css";

interface Props {
  /** Read aloud, and shown while the cell is empty. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly strong?: boolean;
  /** Which column of a ledger it belongs to: the keys go up and down in it. */
  readonly field?: string;
}

/** A text in a table that is written where it stands; as high as what stands in it. */
export const Cell = ({ label, value, onChange, strong = false, field }: Props) => (
  <span className={classes(styles["cell"], strong && styles["strong"])}>
    <span className={styles["measure"]} aria-hidden="true">
      {`${value === "" ? label : value} `}
    </span>
    <textarea
      className={styles["text"]}
      rows={1}
      data-field={field}
      dir="auto"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </span>
);
