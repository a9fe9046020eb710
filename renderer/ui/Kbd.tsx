import styles from "./Kbd.module.css";

/** Keys that do something, as they stand on the keyboard. */
export const Kbd = ({ children }: { readonly children: string }) => <kbd className={styles["keys"]}>{children}</kbd>;
