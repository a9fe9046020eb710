import { CircleAlert, CircleCheck, TriangleAlert, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./Button";
import { classes } from "./classes";
import { IconButton } from "./IconButton";
import styles from "./Toasts.module.css";
import { useUiTexts } from "./UiTexts";

export interface ToastEntry {
  readonly id: number;
  readonly text: string;
  readonly tone: "plain" | "success" | "caution" | "danger";
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Props {
  readonly toasts: readonly ToastEntry[];
  readonly onDismiss: (id: number) => void;
}

const icons = {
  plain: null,
  success: <CircleCheck aria-hidden />,
  caution: <TriangleAlert aria-hidden />,
  danger: <CircleAlert aria-hidden />,
} as const;

/** Long enough to read it twice; what asks to be answered stays longer, what failed stays until it is read. */
const stay = (toast: ToastEntry): number =>
  toast.tone === "danger" ? Number.POSITIVE_INFINITY : Math.max(toast.action ? 9000 : 5000, toast.text.length * 90);

const ToastLine = ({ toast, onDismiss }: { readonly toast: ToastEntry; readonly onDismiss: (id: number) => void }) => {
  const texts = useUiTexts();
  const [held, setHeld] = useState(false);
  const { id } = toast;
  const time = stay(toast);
  useEffect(() => {
    if (held || !Number.isFinite(time)) return;
    const timer = setTimeout(() => onDismiss(id), time);
    return () => clearTimeout(timer);
  }, [held, time, id, onDismiss]);
  return (
    <div
      className={classes(styles["toast"], styles[toast.tone])}
      role="status"
      aria-live={toast.tone === "danger" ? "assertive" : "polite"}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {icons[toast.tone]}
      <span className={styles["text"]}>{toast.text}</span>
      {toast.action && (
        <Button
          tone="link"
          onClick={() => {
            toast.action?.run();
            onDismiss(id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={texts.close} icon={<X aria-hidden />} size="small" onClick={() => onDismiss(id)} />
    </div>
  );
};

/** What is said in passing, at the foot of the window; it waits while somebody points at it. */
export const Toasts = ({ toasts, onDismiss }: Props) => {
  const texts = useUiTexts();
  return (
    <section className={styles["region"]} aria-label={texts.messages}>
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} onDismiss={onDismiss} />
      ))}
    </section>
  );
};
