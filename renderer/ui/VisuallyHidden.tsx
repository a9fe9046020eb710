import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

/** For those who listen: there, but not seen. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles["hidden"]}>{children}</span>
);
