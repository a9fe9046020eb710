import { useWords } from "../../store/useWords";
import { undo, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import styles from "./HistoryDialog.module.css";

/** So many steps are listed; further back one goes in two goes. */
const listed = 60;

/** The steps taken, last first; one can go back to before any of them, and forward again by redo. */
export const HistoryDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const steps = useWorkshop((state) => state.history.undo);
  const shown = [...steps].reverse().slice(0, listed);
  const goBack = (count: number): void => {
    for (let step = 0; step < count; step += 1) undo();
  };
  return (
    <Dialog open onClose={onClose} title={words.text("frame.history")}>
      {shown.length === 0 ? (
        <p>{words.text("frame.history.empty")}</p>
      ) : (
        <ol className={styles["list"]} reversed>
          {shown.map((name, at) => (
            // A step is known by how far back it lies.
            <li key={`${String(steps.length - at)} ${name.key}`} className={styles["step"]}>
              <span dir="auto">{words.say(name)}</span>
              <Button size="small" tone="link" onClick={() => goBack(at + 1)}>
                {words.text("frame.history.back")}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
};
