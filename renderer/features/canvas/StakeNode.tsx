import { sideMark } from "@shared/picture/sideMark";
import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { classes } from "../../ui/classes";
import { Mark } from "./Mark";
import type { StakeData } from "./nodeData";
import { nodeState } from "./nodeState";
import styles from "./StakeNode.module.css";
import { TextBlock } from "./TextBlock";
import thing from "./thing.module.css";

/** A stake on the table: what a side owns of the partnership. */
export const StakeNode = memo(({ id, data }: NodeProps<Node<StakeData, "stake">>) => {
  const words = useWords();
  const { stake, side, lines } = data.stake;
  return (
    <div className={classes(thing.thing, styles.stake)} data-side={side} {...nodeState(id, data.label, data.shown)}>
      <span className={styles.letter}>{sideMark(side).letter}</span>
      <div className={styles.body}>
        <TextBlock className={styles.title} lines={lines} />
        <span className={styles.kind}>{words.text(`domain.stakeKind.${stake.kind}`)}</span>
      </div>
      {data.shown.mark ? (
        <span className={thing.corner}>
          <Mark severity={data.shown.mark} />
        </span>
      ) : null}
    </div>
  );
});
StakeNode.displayName = "StakeNode";
