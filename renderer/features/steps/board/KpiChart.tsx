import { diamond, pathOf } from "@shared/picture/drawKpi";
import { kpiWay } from "@shared/picture/kpiWay";
import type { Kpi } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import styles from "./Plan.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly kpi: Kpi;
  /** The day up to which it is read; all readings where it is left out. */
  readonly on?: string;
}

const frame = { width: 240, height: 64, rim: 8 } as const;

/** The way expected from baseline to target, and what was read; the figures stand beside it. */
export const KpiChart = ({ workshop, kpi, on = "" }: Props) => {
  const way = kpiWay(workshop, kpi, on, frame);
  if (way === null) return null;
  const { start, target, expected, readings } = way;
  return (
    <svg
      className={styles["chart"]}
      viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
      aria-hidden="true"
      direction="ltr"
    >
      <line className={styles["expected"]} x1={start.x} y1={start.y} x2={target.x} y2={target.y} />
      {expected && (
        <line className={styles["now"]} x1={expected.x} y1={expected.y - 7} x2={expected.x} y2={expected.y + 7} />
      )}
      <circle className={styles["end"]} cx={target.x} cy={target.y} r="4.5" />
      {readings.length > 0 && <path className={styles["way"]} d={pathOf([start, ...readings])} />}
      <circle className={styles["start"]} cx={start.x} cy={start.y} r="3.5" />
      {readings.map((one) =>
        one.onPlan ? (
          <circle key={one.on} className={styles["read"]} cx={one.x} cy={one.y} r="4.5" />
        ) : (
          <path key={one.on} className={styles["behind"]} d={diamond(one, 5.5)} />
        ),
      )}
    </svg>
  );
};
