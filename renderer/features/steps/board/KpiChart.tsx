import { elapsedShare, expectedValue, isAsFar, readingsOf } from "@shared/analysis/expected";
import type { Kpi } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { classes } from "../../../ui/classes";
import styles from "./Plan.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly kpi: Kpi;
}

const [width, height] = [240, 64];
const rim = 8;

/** The way expected from baseline to target, and what was read; the figures stand beside it. */
export const KpiChart = ({ workshop, kpi }: Props) => {
  const { baseline, target, due } = kpi;
  if (baseline === null || target === null) return null;
  const readings = readingsOf(workshop, kpi.id);
  const values = [baseline, target, ...readings.map((one) => one.actual)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (share: number): number => rim + share * (width - 2 * rim);
  const y = (value: number): number =>
    most === least ? height / 2 : height - rim - ((value - least) / (most - least)) * (height - 2 * rim);
  const read = readings.map((one) => ({
    ...one,
    x: x(due === "" || workshop.date === "" ? 0 : elapsedShare(workshop.date, due, one.on)),
    y: y(one.actual),
    onPlan: isAsFar(kpi, one.actual, expectedValue(kpi, workshop.date, one.on) ?? one.actual),
  }));
  const way = [{ x: x(0), y: y(baseline) }, ...read];
  return (
    <svg
      className={styles["chart"]}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      direction="ltr"
    >
      <line className={styles["expected"]} x1={x(0)} y1={y(baseline)} x2={x(1)} y2={y(target)} />
      <circle className={styles["end"]} cx={x(1)} cy={y(target)} r="4.5" />
      {read.length > 0 && (
        <path
          className={styles["way"]}
          d={way.map((one, at) => `${at === 0 ? "M" : "L"}${String(one.x)} ${String(one.y)}`).join(" ")}
        />
      )}
      <circle className={styles["start"]} cx={x(0)} cy={y(baseline)} r="3.5" />
      {read.map((one) => (
        <circle
          key={one.on}
          className={classes(styles["read"], !one.onPlan && styles["behind"])}
          cx={one.x}
          cy={one.y}
          r="4.5"
        />
      ))}
    </svg>
  );
};
