import type { Board } from "@shared/picture/board";
import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { useView } from "../../store/viewStore";
import { useCanvas } from "./canvasStore";
import styles from "./TraceLayer.module.css";
import { traces } from "./traces";

/** Lines between what is selected and what it protects or is protected by. */
export const TraceLayer = ({ board }: { board: Board }) => {
  const selection = useView((view) => view.selection);
  const still = useCanvas((state) => state.drag === null);
  const lines = useMemo(() => traces(board, selection), [board, selection]);
  if (lines.length === 0 || !still) return null;
  return (
    <ViewportPortal>
      <svg className={styles.layer} aria-hidden="true" width="1" height="1">
        {lines.map(({ interest, guard, path, side }) => (
          <g key={`${interest} ${guard}`} data-side={side}>
            <path className={styles.ground} d={path} />
            <path className={styles.line} d={path} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
};
