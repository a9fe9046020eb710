import { sideMark } from "@shared/picture/sideMark";
import styles from "./JointList.module.css";
import type { RowEntry } from "./rowEntries";

interface Props {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly RowEntry[];
  readonly onChoose: (id: string) => void;
}

/** Ends without a joint, each a way to begin one. */
export const RowEnds = ({ title, none, rows, onChoose }: Props) => (
  <>
    <h3 className={styles.subtitle}>{title}</h3>
    {rows.length === 0 ? <p className={styles.about}>{none}</p> : null}
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" className={styles.end} data-side={row.place} onClick={() => onChoose(row.id)}>
            <b>{sideMark(row.place).letter}</b>
            <span dir="auto">{row.text}</span>
          </button>
        </li>
      ))}
    </ul>
  </>
);
