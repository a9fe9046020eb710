import type { Board } from "@shared/picture/board";
import type { Workshop } from "@shared/workshop/workshop";
import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { useCanvas } from "./canvasStore";
import { ends } from "./ends";
import styles from "./JoinLayer.module.css";
import { joining } from "./joining";

/** While a tab or socket is drawn along: the line to the pointer, and rings around all that would match. */
export const JoinLayer = ({ workshop, board }: { workshop: Workshop; board: Board }) => {
  const reach = useCanvas((state) => state.reach);
  const row = reach?.row;
  const matches = useMemo(
    () =>
      row === undefined
        ? []
        : ends(board).flatMap((end) => {
            const { is } = joining(workshop, row, end.row);
            return is === "refused" ? [] : [{ ...end, taken: is === "contest" }];
          }),
    [workshop, board, row],
  );
  if (!reach) return null;
  const { from, to, over } = reach;
  return (
    <ViewportPortal>
      <svg className={styles.layer} aria-hidden="true" width="1" height="1">
        {matches.map((end) => (
          <circle
            key={`${end.row} ${end.x} ${end.y}`}
            className={styles.match}
            data-taken={end.taken || undefined}
            data-over={end.row === over || undefined}
            cx={end.x}
            cy={end.y}
            r={end.row === over ? 18 : 14}
          />
        ))}
        <path className={styles.ground} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        <path className={styles.line} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        <circle className={styles.head} cx={to.x} cy={to.y} r="6" />
      </svg>
    </ViewportPortal>
  );
};
