import { useRef } from "react";
import { useWords } from "../../store/useWords";
import { redo, undo, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./HistoryDialog.module.css";

/** So many steps are listed; further back one goes in two goes. */
const listed = 60;

/** The steps taken, last first, and above them those taken back: one can go to before or after any of them. */
export const HistoryDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const steps = useWorkshop((state) => state.history.undo);
  const undone = useWorkshop((state) => state.history.redo);
  const list = useRef<HTMLOListElement>(null);
  const shown = [...steps].reverse().slice(0, listed);
  const ahead = undone.slice(-listed);
  const go = (deed: () => boolean, count: number): void => {
    for (let step = 0; step < count; step += 1) deed();
    // The button that was pressed has moved to the other side of now.
    setTimeout(() => list.current?.querySelector<HTMLElement>("[data-now] button")?.focus(), 0);
  };
  return (
    <Dialog open onClose={onClose} title={words.text("frame.history")}>
      {shown.length + ahead.length === 0 ? (
        <p>{words.text("frame.history.empty")}</p>
      ) : (
        <ol ref={list} className={styles["list"]} reversed>
          {ahead.map((name, at) => (
            <li key={`ahead ${String(ahead.length - at)} ${name.key}`} className={styles["step"]} data-undone>
              <span dir="auto">{words.say(name)}</span>
              <Button size="small" tone="link" onClick={() => go(redo, ahead.length - at)}>
                {words.text("frame.history.forward")}
              </Button>
            </li>
          ))}
          {shown.map((name, at) => (
            // A step is known by how far back it lies.
            <li
              key={`${String(steps.length - at)} ${name.key}`}
              className={styles["step"]}
              data-now={at === 0 ? "" : undefined}
            >
              <span dir="auto">{words.say(name)}</span>
              <Button size="small" tone="link" onClick={() => go(undo, at + 1)}>
                {words.text("frame.history.back")}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
};
