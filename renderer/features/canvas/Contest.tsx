import type { Workshop } from "@shared/workshop/workshop";
import { useEffect, useRef } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import type { JointEnds } from "./canvasStore";
import styles from "./JointList.module.css";
import { takeOver } from "./jointDeeds";
import { textOfRow } from "./textOfRow";

interface Props {
  readonly workshop: Workshop;
  /** The need, and the give that would take it over. */
  readonly contest: JointEnds;
  /** It is decided. */
  onEnd(): void;
}

/** Two gives want one need: a person says which one stays. */
export const Contest = ({ workshop, contest, onEnd }: Props) => {
  const words = useWords();
  const holder = workshop.joints.find((joint) => joint.need === contest.need)?.give ?? "";
  const now = textOfRow(workshop, holder);
  const other = textOfRow(workshop, contest.give);
  const need = textOfRow(workshop, contest.need);
  const first = useRef<HTMLButtonElement>(null);
  // It is asked because of a key or a hand, and answered before anything else.
  useEffect(() => first.current?.focus(), []);
  return (
    <div className={styles.contest} role="alertdialog" aria-label={words.text("canvas.occupiedTitle")}>
      <h3 className={styles.subtitle}>{words.text("canvas.occupiedTitle")}</h3>
      <p className={styles.about}>{words.text("canvas.occupiedAbout", { need, now })}</p>
      <Button ref={first} size="small" onClick={onEnd}>
        {words.text("canvas.occupiedKeep", { now })}
      </Button>
      <Button
        size="small"
        onClick={() => {
          takeOver(contest, words);
          onEnd();
        }}
      >
        {words.text("canvas.occupiedTake", { other })}
      </Button>
    </div>
  );
};
