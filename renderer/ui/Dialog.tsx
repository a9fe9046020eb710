import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { classes } from "./classes";
import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton";
import { useUiTexts } from "./UiTexts";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly size?: "small" | "regular" | "large" | "full";
  /** Buttons; the one that does it stands last. */
  readonly footer?: ReactNode;
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
}

/** Asks for an answer before anything else goes on. Escape and the cross close it and change nothing. */
export const Dialog = ({
  open,
  onClose,
  title,
  description,
  size = "regular",
  footer,
  initialFocus,
  children,
}: Props) => {
  const texts = useUiTexts();
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles["backdrop"]} />
        <Base.Viewport className={styles["viewport"]}>
          <Base.Popup
            className={classes(styles["popup"], size !== "regular" && styles[size])}
            {...(initialFocus ? { initialFocus } : {})}
          >
            <header className={styles["head"]}>
              <Base.Title className={styles["title"]}>{title}</Base.Title>
              <Base.Close render={<IconButton label={texts.close} icon={<X aria-hidden />} />} />
            </header>
            {description && <Base.Description className={styles["description"]}>{description}</Base.Description>}
            {children && <div className={styles["body"]}>{children}</div>}
            {footer && <footer className={styles["foot"]}>{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
};
