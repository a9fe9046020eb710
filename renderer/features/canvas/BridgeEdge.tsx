import { curve } from "@shared/picture/bridges";
import { type EdgeProps, Position } from "@xyflow/react";
import { memo } from "react";
import styles from "./BridgeEdge.module.css";
import type { CanvasEdge } from "./canvasEdges";

const edgeOf = (position: Position): "left" | "right" | "bottom" =>
  position === Position.Left ? "left" : position === Position.Right ? "right" : "bottom";

/** A joint whose pieces do not lie side by side. */
export const BridgeEdge = memo((props: EdgeProps<CanvasEdge>) => {
  const { sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, data } = props;
  const rise = data?.rise ?? null;
  const path = curve(
    { x: sourceX, y: sourceY, edge: edgeOf(sourcePosition) },
    { x: targetX, y: targetY, edge: edgeOf(targetPosition) },
    rise === null ? null : sourceY - rise,
  );
  return (
    <g
      className={styles.bridge}
      data-selected={data?.selected || undefined}
      data-give={data?.ends.give}
      data-need={data?.ends.need}
    >
      <path className={styles.reach} d={path} />
      <path className={styles.ground} d={path} />
      <path className={styles.line} d={path} />
      <circle className={styles.end} cx={sourceX} cy={sourceY} r="3.5" />
      <circle className={styles.end} cx={targetX} cy={targetY} r="3.5" />
    </g>
  );
});
BridgeEdge.displayName = "BridgeEdge";
