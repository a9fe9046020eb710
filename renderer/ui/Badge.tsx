import type { ReactNode } from "react";
import styles from "./Badge.module.css";
import { classes } from "./classes";

interface Props {
  readonly tone?: "plain" | "accent" | "success" | "warning" | "danger";
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word that says how something stands. */
export const Badge = ({ tone = "plain", icon, children }: Props) => (
  <span className={classes(styles["badge"], styles[tone])}>
    {icon}
    {children}
  </span>
);
