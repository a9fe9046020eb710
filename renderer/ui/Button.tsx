import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./Button.module.css";
import { classes } from "./classes";

export type ButtonTone = "plain" | "accent" | "quiet" | "danger" | "link";

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "aria-pressed"> {
  readonly tone?: ButtonTone;
  readonly size?: "small" | "regular" | "large";
  readonly icon?: ReactNode;
  /** Makes it a switch that is on or off. */
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words on it. One accent button a screen at most. */
export const Button = ({
  tone = "plain",
  size = "regular",
  icon,
  pressed,
  className,
  children,
  type = "button",
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
    className={classes(styles["button"], styles[tone], size !== "regular" && styles[size], className)}
  >
    {icon}
    {children}
  </button>
);
