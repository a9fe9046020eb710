import type { Step } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { Lightbulb } from "lucide-react";
import { useEffect } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { asksForSide } from "./captureKinds";
import styles from "./Hints.module.css";
import { seeHint, useHints } from "./hintStore";

const hints = ["rail", "capture", "table"] as const;

/** A hint is said where the hand could follow it. */
const fits: Readonly<Record<(typeof hints)[number], (step: Step, workshop: Workshop) => boolean>> = {
  rail: () => true,
  capture: (step) => asksForSide(step),
  table: (step, { roles }) => step === "jigsaw" && roles.some(({ gives }) => gives.length > 0),
};

/** A hint that was followed goes within this, in milliseconds. */
const longest = 1000;

/** Three hints for the first day, one at a time; each goes when the thing is done, and comes back when it is asked for. */
export const Hints = () => {
  const words = useWords();
  const hint = useHints(({ seen }) => hints[seen]);
  const step = useView((view) => view.step);
  const said = useWorkshop(({ workshop }) => hint !== undefined && workshop !== null && fits[hint](step, workshop));
  useEffect(() => {
    if (hint === undefined) return;
    if (hint === "rail") return useView.subscribe((view, before) => view.step !== before.step && seeHint());
    let going = 0;
    const stop = useWorkshop.subscribe((state, before) => {
      if (!state.workshop || !before.workshop || state.workshop === before.workshop) return;
      const joined = state.workshop.joints.length > before.workshop.joints.length;
      if (!(hint === "capture" ? said : joined)) return;
      // The table takes its place, and is drawn anew for it: not in the frame that shows what was done.
      cancelIdleCallback(going);
      going = requestIdleCallback(seeHint, { timeout: longest });
    });
    return () => {
      stop();
      cancelIdleCallback(going);
    };
  }, [hint, said]);
  if (hint === undefined || !said) return null;
  return (
    <aside className={styles["hint"]} aria-label={words.text("frame.hints")}>
      <Lightbulb aria-hidden />
      <p>{words.text(`frame.hint.${hint}`)}</p>
      <Button size="small" onClick={seeHint}>
        {words.text("frame.hint.got")}
      </Button>
    </aside>
  );
};
