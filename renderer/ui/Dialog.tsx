import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, type RefObject, useRef } from "react";
import { Button } from "./Button";
import { classes } from "./classes";
import styles from "./Dialog.module.css";
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

/** The hand goes where something is to be written or chosen, else to what the dialog offers to do. */
const firstField = (popup: HTMLElement | null): HTMLElement | null =>
  popup?.querySelector<HTMLElement>("input:not([aria-hidden='true'], [type='hidden']), textarea, [role='combobox']") ??
  popup?.querySelector<HTMLElement>("footer button:last-of-type") ??
  null;

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
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles["backdrop"]} />
        <Base.Viewport className={styles["viewport"]}>
          <Base.Popup
            className={classes(styles["popup"], size !== "regular" && styles[size])}
            ref={popup}
            initialFocus={initialFocus ?? (() => firstField(popup.current) ?? true)}
          >
            <header className={styles["head"]}>
              <Base.Title className={styles["title"]}>{title}</Base.Title>
              <Base.Close
                render={
                  <Button tone="quiet" className={styles["close"]} aria-label={texts.close} icon={<X aria-hidden />} />
                }
              />
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
