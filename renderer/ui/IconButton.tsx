import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./Button";
import { classes } from "./classes";
import styles from "./IconButton.module.css";
import { Tooltip } from "./Tooltip";

interface Props extends Omit<ButtonProps, "children" | "icon" | "aria-label"> {
  /** Its name, read aloud and shown on hover. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Keys that do the same, shown beside the name. */
  readonly keys?: string;
}

/** A button with a picture only; its name stands in the tooltip. */
export const IconButton = ({ label, icon, keys, size = "regular", tone = "quiet", className, ...rest }: Props) => (
  <Tooltip label={label} {...(keys === undefined ? {} : { keys })}>
    <Button
      {...rest}
      tone={tone}
      size={size}
      aria-label={label}
      className={classes(styles["icon"], size !== "regular" && styles[size], className)}
      icon={icon}
    />
  </Tooltip>
);
