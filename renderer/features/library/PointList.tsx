import type { ReactNode } from "react";
import styles from "./Dialogs.module.css";

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** Nothing inside takes the focus, and without it the keyboard could not scroll the box. */
const reachable = { tabIndex: 0 } as const;

/** A list that may be longer than its box. */
export const PointList = ({ label, children }: Props) => (
  <section {...reachable} className={styles["box"]} aria-label={label}>
    <ul className={styles["points"]}>{children}</ul>
  </section>
);
