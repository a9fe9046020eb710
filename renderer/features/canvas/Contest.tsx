import { useEffect, useRef } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import styles from "./JointList.module.css";

interface Props {
  readonly now: string;
  readonly other: string;
  readonly need: string;
  onKeep(): void;
  onTake(): void;
}

/** Two gives want one need: a person says which one stays. */
export const Contest = ({ now, other, need, onKeep, onTake }: Props) => {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  // It is asked because of a key or a hand, and answered before anything else.
  useEffect(() => first.current?.focus(), []);
  return (
    <div className={styles.contest} role="alertdialog" aria-label={words.text("canvas.occupiedTitle")}>
      <h3 className={styles.subtitle}>{words.text("canvas.occupiedTitle")}</h3>
      <p className={styles.about}>{words.text("canvas.occupiedAbout", { need, now })}</p>
      <Button ref={first} size="small" onClick={onKeep}>
        {words.text("canvas.occupiedKeep", { now })}
      </Button>
      <Button size="small" onClick={onTake}>
        {words.text("canvas.occupiedTake", { other })}
      </Button>
    </div>
  );
};
