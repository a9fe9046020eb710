import { trace } from "@shared/analysis/trace";
import type { Board } from "@shared/picture/board";
import type { Workshop } from "@shared/workshop/workshop";
import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useCanvas } from "./canvasStore";
import { sideOf } from "./sideCommand";
import styles from "./TraceLayer.module.css";
import { traceLine, traces } from "./traces";

/** Lines between what is selected and what it protects; where a trace was asked for, all that bears on it, by name. */
export const TraceLayer = ({ workshop, board }: { workshop: Workshop; board: Board }) => {
  const words = useWords();
  const selection = useView((view) => view.selection);
  const asked = useCanvas((state) => state.traced);
  const still = useCanvas((state) => state.drag === null);
  const lines = useMemo(() => (asked ? [] : traces(board, selection)), [board, selection, asked]);
  const full = useMemo(
    () =>
      (asked ? trace(workshop, asked) : []).flatMap((link) => {
        const line = traceLine(board, link);
        const side = workshop.sides.findIndex((one) => one.id === sideOf(workshop, link.from));
        return line ? [{ ...line, ...link, side }] : [];
      }),
    [workshop, board, asked],
  );
  if (lines.length + full.length === 0 || !still) return null;
  return (
    <ViewportPortal>
      <svg className={styles.layer} data-asked={asked !== null || undefined} aria-hidden="true" width="1" height="1">
        {lines.map(({ interest, guard, path, side }) => (
          <g key={`${interest} ${guard}`} data-side={side}>
            <path className={styles.ground} d={path} />
            <path className={styles.line} d={path} />
          </g>
        ))}
        {full.map(({ from, to, tie, path, at, tip, side }) => (
          <g key={`${from} ${to} ${tie}`} data-side={side} data-tie={tie}>
            <path className={styles.ground} d={path} />
            <path className={styles.line} d={path} />
            <path className={styles.tip} d={tip} />
            {/* A joint says itself what it is. */}
            {tie === "fills" ? null : (
              <text className={styles.name} x={at.x} y={at.y}>
                {words.text(`table.tie.${tie}`)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
};
