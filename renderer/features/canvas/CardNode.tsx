import { sideMark } from "@shared/picture/sideMark";
import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { classes } from "../../ui/classes";
import styles from "./CardNode.module.css";
import { Mark } from "./Mark";
import type { CardData } from "./nodeData";
import { nodeState } from "./nodeState";
import { TextBlock } from "./TextBlock";
import thing from "./thing.module.css";

/** A card of the horizon: what was said, of what kind, and by whom. */
export const CardNode = memo(({ id, data }: NodeProps<Node<CardData, "card">>) => {
  const words = useWords();
  const { card, side, lines } = data.card;
  return (
    <div className={classes(thing.thing, styles.card)} data-side={side} {...nodeState(id, data.label, data.shown)}>
      <TextBlock className={styles.text} lines={lines} />
      <div className={styles.foot}>
        <span>{words.text(`domain.cardKind.${card.kind}`)}</span>
        {side < 0 ? null : <span className={thing.letter}>{sideMark(side).letter}</span>}
      </div>
      {data.shown.mark ? (
        <span className={thing.corner}>
          <Mark severity={data.shown.mark} />
        </span>
      ) : null}
    </div>
  );
});
CardNode.displayName = "CardNode";
