import { useEffect, useState } from "react";
import { remembered } from "../../store/remembered";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import styles from "./Hints.module.css";

const hints = ["rail", "capture", "table"] as const;

const shownSoFar = (): number => {
  const value = remembered.read("hints");
  return typeof value === "number" ? value : 0;
};

/** Three hints for the first day, one at a time; each goes when the thing is done, and none comes back. */
export const Hints = () => {
  const words = useWords();
  const [at, setAt] = useState(shownSoFar);
  const hint = hints[at];
  useEffect(() => {
    if (hint === undefined) return;
    const next = (): void => {
      remembered.write("hints", at + 1);
      setAt(at + 1);
    };
    if (hint === "rail") return useView.subscribe((view, before) => view.step !== before.step && next());
    return useWorkshop.subscribe((state, before) => {
      if (!state.workshop || !before.workshop || state.workshop === before.workshop) return;
      const joined = state.workshop.joints.length > before.workshop.joints.length;
      if (hint === "capture" || joined) next();
    });
  }, [hint, at]);
  if (hint === undefined) return null;
  return (
    <aside className={styles["hint"]} aria-label={words.text("frame.hints")}>
      <p>{words.text(`frame.hint.${hint}`)}</p>
      <Button
        size="small"
        onClick={() => {
          remembered.write("hints", at + 1);
          setAt(at + 1);
        }}
      >
        {words.text("frame.hint.got")}
      </Button>
    </aside>
  );
};
