import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface Props {
  readonly title?: string;
  readonly children?: ReactNode;
  /** The one thing to do next. */
  readonly action?: ReactNode;
}

/** Where nothing is yet: one sentence that teaches and one action. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className={styles["empty"]}>
    {title && <h2 className={styles["title"]}>{title}</h2>}
    {children && <p className={styles["text"]}>{children}</p>}
    {action && <div className={styles["action"]}>{action}</div>}
  </div>
);
