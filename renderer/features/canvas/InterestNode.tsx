import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { classes } from "../../ui/classes";
import styles from "./InterestNode.module.css";
import { Mark } from "./Mark";
import type { InterestData } from "./nodeData";
import { nodeState } from "./nodeState";
import { TextBlock } from "./TextBlock";
import thing from "./thing.module.css";

const SHIELD = "M8 1l6.5 2.4v4.4c0 4.2 -2.8 7 -6.5 8.6c-3.7 -1.6 -6.5 -4.4 -6.5 -8.6v-4.4Z";

/** An interest of a side; a must-protect wears a shield, full where something keeps it safe. */
export const InterestNode = memo(({ id, data }: NodeProps<Node<InterestData, "interest">>) => {
  const words = useWords();
  const { interest, side, lines, guards, aside } = data.interest;
  const must = interest.strength === "must-protect";
  const safe = guards.length > 0;
  // Whether it is exposed is a finding of the ownership step: before it is due, nothing alarms.
  const exposed = must && !safe && data.shown.mark === "blocker";
  return (
    <div
      className={classes(thing.thing, styles.interest)}
      data-side={side}
      data-exposed={exposed || undefined}
      {...nodeState(id, data.label, data.shown)}
    >
      <span className={styles.icon}>
        {must ? (
          <svg
            viewBox="0 0 16 18"
            width="16"
            height="18"
            role="img"
            aria-label={words.text("domain.strength.must-protect")}
          >
            <path className={safe ? styles.safe : styles.open} d={SHIELD} />
          </svg>
        ) : null}
      </span>
      <TextBlock className={styles.text} lines={lines} />
      {data.shown.mark && !exposed ? <Mark severity={data.shown.mark} /> : null}
      {must && safe ? (
        <TextBlock className={styles.aside} lines={aside} />
      ) : (
        <span className={styles.aside}>
          {words.text(exposed ? "canvas.exposed" : `domain.strength.${interest.strength}`)}
        </span>
      )}
    </div>
  );
});
InterestNode.displayName = "InterestNode";
