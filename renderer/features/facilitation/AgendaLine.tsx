import { Check, Circle } from "lucide-react";
import { useWords } from "../../store/useWords";
import { classes } from "../../ui/classes";
import styles from "./AgendaRail.module.css";

interface Props {
  readonly name: string;
  readonly state: "done" | "now" | "later";
  /** When it starts, or how long it takes; empty where neither is known. */
  readonly time: string;
  readonly onGo: () => void;
}

const icons = {
  done: <Check aria-hidden />,
  now: <Circle aria-hidden fill="currentColor" />,
  later: <Circle aria-hidden />,
} as const;

/** One line of the rail. */
export const AgendaLine = ({ name, state, time, onGo }: Props) => {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        className={classes(styles["block"], styles[state])}
        aria-current={state === "now" ? "step" : undefined}
        aria-label={words.text("frame.rail.block", { title: name, at: time === "" ? "none" : time, state })}
        title={time === "" ? name : `${time}  ${name}`}
        onClick={onGo}
      >
        {icons[state]}
        <span className={styles["name"]} dir="auto">
          {name}
        </span>
        <span className={styles["time"]}>{time}</span>
      </button>
    </li>
  );
};
