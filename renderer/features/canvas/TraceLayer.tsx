import { type Tie, trace } from "@shared/analysis/trace";
import type { Board } from "@shared/picture/board";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useStore, ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useCanvas } from "./canvasStore";
import { sideOf } from "./sideCommand";
import styles from "./TraceLayer.module.css";
import { namePlaces, type TraceLine, traceLine, traces } from "./traces";

/** Lines between what is selected and what it protects; where a trace was asked for, all that bears on it, by name. */
export const TraceLayer = ({ workshop, board }: { workshop: Workshop; board: Board }) => {
  const selection = useView((view) => view.selection);
  const asked = useCanvas((state) => state.traced);
  const still = useCanvas((state) => state.drag === null);
  const lines = useMemo(() => (asked ? [] : traces(board, selection)), [board, selection, asked]);
  const full = useMemo(
    () =>
      (asked ? trace(workshop, asked) : []).flatMap((link) => {
        // A joint is seen already, and says itself what it is.
        const { from, to, tie } = link;
        if (tie === "fills") return [];
        const line = traceLine(board, link);
        const side = placeOf(workshop.sides, sideOf(workshop, link.from));
        return line ? [{ ...line, from, to, tie, side }] : [];
      }),
    [workshop, board, asked],
  );
  if (lines.length + full.length === 0 || !still) return null;
  return (
    <ViewportPortal>
      <svg className={styles.layer} aria-hidden="true" width="1" height="1">
        {lines.map(({ interest, guard, path, side }) => (
          <g key={`${interest} ${guard}`} data-side={side}>
            <path className={styles.ground} d={path} />
            <path className={styles.line} d={path} />
          </g>
        ))}
        {full.map(({ from, to, tie, path, tip, side }) => (
          <g key={`${from} ${to} ${tie}`} data-side={side} data-tie={tie}>
            <path className={styles.ground} d={path} />
            <path className={styles.line} d={path} />
            <path className={styles.tip} d={tip} />
          </g>
        ))}
      </svg>
      {full.length > 0 ? <Names ties={full} /> : null}
    </ViewportPortal>
  );
};

interface Named extends TraceLine {
  readonly from: string;
  readonly to: string;
  readonly tie: Exclude<Tie, "fills">;
}

/** What each line says, over everything, as large at any distance; none on another's place. */
const Names = ({ ties }: { ties: readonly Named[] }) => {
  const words = useWords();
  const zoom = useStore((state) => state.transform[2]);
  const size = 13 / Math.min(1, zoom);
  const places = namePlaces(
    ties.map(({ at }) => at),
    size,
  );
  return (
    <svg className={styles.names} aria-hidden="true" width="1" height="1">
      {ties.map(({ from, to, tie }, nth) => (
        <text key={`${from} ${to} ${tie}`} className={styles.name} style={{ fontSize: size }} {...places[nth]}>
          {words.text(`table.tie.${tie}`)}
        </text>
      ))}
    </svg>
  );
};
