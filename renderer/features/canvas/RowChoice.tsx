import type { RefObject } from "react";
import { useWords } from "../../store/useWords";
import styles from "./JointList.module.css";
import { optionText, type RowEntry } from "./rowEntries";

interface Props {
  readonly field: RefObject<HTMLSelectElement | null>;
  readonly label: string;
  readonly rows: readonly RowEntry[];
  /** Those that have a joint already: they come last. */
  readonly joined: ReadonlySet<string>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One of the gives or needs on the table. */
export const RowChoice = ({ field, label, rows, joined, chosen, onChoose }: Props) => {
  const words = useWords();
  const sorted = [...rows].sort((a, b) => Number(joined.has(a.id)) - Number(joined.has(b.id)));
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select ref={field} className={styles.select} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{words.text("canvas.choose")}</option>
        {sorted.map((row) => (
          <option key={row.id} value={row.id}>
            {optionText(row)}
          </option>
        ))}
      </select>
    </label>
  );
};
