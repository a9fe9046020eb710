import type { Severity } from "@shared/analysis/finding";
import { classes } from "../../ui/classes";
import styles from "./SeverityMark.module.css";

/** A square stops, a triangle warns, a ring notes: told apart by shape, then by colour. The word stands beside it. */
export const SeverityMark = ({ severity }: { readonly severity: Severity }) => (
  <span className={classes(styles["mark"], styles[severity])} aria-hidden="true">
    <svg viewBox="0 0 14 14" role="presentation">
      {severity === "blocker" && <rect x="1" y="1" width="12" height="12" rx="2" fill="currentColor" />}
      {severity === "caution" && <path d="M7 1 13.5 13H.5z" fill="currentColor" />}
      {severity === "note" && <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />}
    </svg>
  </span>
);
