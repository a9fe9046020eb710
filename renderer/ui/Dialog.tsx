import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, type RefObject, useCallback, useState } from "react";
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

/** What one writes in or chooses from. */
const fields =
  "input:not([aria-hidden='true'], [type='hidden']), textarea, [role='combobox'], [role='checkbox']:not([aria-disabled='true'])";

/** The hand goes where something is to be written or chosen, else to what the dialog offers to do and can be done. */
const firstField = (popup: HTMLElement): HTMLElement | null =>
  popup.querySelector<HTMLElement>(fields) ??
  popup.querySelector<HTMLElement>("footer button:last-of-type:not(:disabled)") ??
  popup.querySelector<HTMLElement>("header ~ div button:not(:disabled)") ??
  null;

/** Back to where the dialog was asked for; where that is gone or closed meanwhile, to the part of the window it lay in. */
const useWayBack = (): (() => HTMLElement | boolean) => {
  const [from] = useState(() => (document.activeElement instanceof HTMLElement ? document.activeElement : null));
  const [part] = useState(() => from?.closest<HTMLElement>("[data-pane]") ?? null);
  return () => {
    // Who has moved the focus on meanwhile, meant it.
    if (document.activeElement !== document.body && !document.activeElement?.closest("[role='dialog']")) return false;
    if (from?.isConnected && from !== document.body && !from.matches(":disabled")) return from;
    return part?.isConnected ? part : true;
  };
};

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
  const wayBack = useWayBack();
  // In the same moment in which it opens: who types on at once, types in it.
  const opened = useCallback(
    (popup: HTMLElement | null) => {
      if (popup) (initialFocus?.current ?? firstField(popup) ?? popup).focus();
    },
    [initialFocus],
  );
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles["backdrop"]} />
        <Base.Viewport className={styles["viewport"]}>
          <Base.Popup
            className={classes(styles["popup"], size !== "regular" && styles[size])}
            ref={opened}
            finalFocus={wayBack}
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
