import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import type { StatementData } from "./nodeData";
import { nodeState } from "./nodeState";
import styles from "./StatementNode.module.css";
import { TextBlock } from "./TextBlock";

/** The shared vision in one sentence, above all else. */
export const StatementNode = memo(({ id, data }: NodeProps<Node<StatementData, "statement">>) => {
  const words = useWords();
  const { lines } = data.statement;
  return (
    <div className={styles.statement} {...nodeState(id, data.label, data.shown)}>
      {lines.length > 0 ? (
        <TextBlock lines={lines} />
      ) : (
        <span className={styles.blank}>{words.text("canvas.statementBlank")}</span>
      )}
    </div>
  );
});
StatementNode.displayName = "StatementNode";
