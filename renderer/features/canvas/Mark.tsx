import type { Severity } from "@shared/analysis/finding";
import { useWords } from "../../store/useWords";
import styles from "./Mark.module.css";

const shapes: Readonly<Record<Severity, string>> = {
  blocker: "M2 2h10v10H2Z",
  caution: "M7 1.5L13 12.5H1Z",
  note: "M7 2.5a4.5 4.5 0 1 0 0.01 0Z",
};

/** Says that a finding is about the thing it stands on: shape and colour by severity. */
export const Mark = ({ severity }: { severity: Severity }) => {
  const words = useWords();
  const name = words.text(`domain.severity.${severity}`);
  return (
    <svg
      className={styles.mark}
      data-severity={severity}
      viewBox="0 0 14 14"
      width="16"
      height="16"
      role="img"
      aria-label={name}
    >
      <path d={shapes[severity]} />
    </svg>
  );
};
