import { CircleAlert, CircleCheck, TriangleAlert, X } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
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

interface LineProps extends Pick<Props, "onDismiss"> {
  readonly toast: ToastEntry;
  readonly held: boolean;
  /** Behind a newer one: it goes when its time is over all the same. */
  readonly hidden: boolean;
  /** So many are hidden behind it. */
  readonly more: number;
}

const ToastLine = ({ toast, held, hidden, more, onDismiss }: LineProps) => {
  const texts = useUiTexts();
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
      hidden={hidden}
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
      {/* To point at it, or to come to it by keys, is enough to see them all. */}
      {more > 0 && (
        <Button tone="quiet" size="small" aria-expanded={held}>
          {texts.more(more)}
        </Button>
      )}
      <IconButton label={texts.close} icon={<X aria-hidden />} size="small" onClick={() => onDismiss(id)} />
    </div>
  );
};

/** What must not be covered: messages lie above it, in the middle of what it lies over. */
const OVER = "[data-under-toasts]";

const placeOver = (region: HTMLElement | null): void => {
  if (!region) return;
  const foot = document.querySelector<HTMLElement>(OVER);
  const ground = foot?.offsetParent;
  if (!foot || !ground) {
    region.removeAttribute("style");
    return;
  }
  const { left, width } = ground.getBoundingClientRect();
  region.style.setProperty("--over", `${window.innerHeight - foot.getBoundingClientRect().top}px`);
  region.style.setProperty("--middle", `${left + width / 2}px`);
  region.style.setProperty("--room", `${width}px`);
};

/**
 * What is said in passing, at the foot of the window: the newest, and what failed; the others are behind it, each with its
 * way back, and are seen while somebody points at it.
 */
export const Toasts = ({ toasts, onDismiss }: Props) => {
  const texts = useUiTexts();
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLElement>(null);
  const any = toasts.length > 0;
  useLayoutEffect(() => {
    const here = region.current;
    // To look for its place lays out the window: only where something is said.
    if (!any) return setHeld(false);
    placeOver(here);
    // What is gone under the pointer, or with the focus in it, says no goodbye.
    if (here) setHeld(here.matches(":hover") || here.contains(document.activeElement));
  });
  useEffect(() => {
    if (!any) return;
    const place = (): void => placeOver(region.current);
    window.addEventListener("resize", place);
    return () => window.removeEventListener("resize", place);
  }, [any]);
  const newest = toasts.at(-1);
  const failed = toasts.filter((toast) => toast.tone === "danger").at(-1);
  const behind = toasts.filter((toast) => toast !== newest && toast !== failed);
  return (
    <section
      ref={region}
      className={styles["region"]}
      aria-label={texts.messages}
      data-held={held || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastLine
          key={toast.id}
          toast={toast}
          held={held}
          hidden={!held && behind.includes(toast)}
          more={toast === newest ? behind.length : 0}
          onDismiss={onDismiss}
        />
      ))}
    </section>
  );
};
