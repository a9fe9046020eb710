import type { Kpi } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import styles from "./Checkup.module.css";
import { figureOf } from "./figureOf";
import { KpiChart } from "./KpiChart";
import { useWorkshopWords } from "./workshopWords";

interface Props {
  readonly workshop: Workshop;
  readonly kpi: Kpi;
  /** The day of the visit. */
  readonly on: string;
}

/** Beside the target its unit need not be said twice, but an amount of money stays one. */
const moneyUnit = ({ currency }: Workshop, { unit }: Kpi): string => (unit === currency || unit === "%" ? unit : "");

/** The way of a KPI as a small chart, with the figures of its two ends. */
export const KpiWay = ({ workshop, kpi, on }: Props) => {
  const words = useWorkshopWords();
  return (
    <div>
      <KpiChart workshop={workshop} kpi={kpi} on={on} />
      <p className={styles["ends"]}>
        <span>{figureOf(words, workshop, { ...kpi, unit: moneyUnit(workshop, kpi) }, kpi.baseline)}</span>
        <span>{figureOf(words, workshop, kpi, kpi.target)}</span>
      </p>
    </div>
  );
};
