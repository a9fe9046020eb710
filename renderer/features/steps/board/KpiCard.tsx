import { placeOf } from "@shared/workshop/placeOf";
import type { Kpi } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import { figureOf } from "./figureOf";
import { KpiChart } from "./KpiChart";
import styles from "./Plan.module.css";
import { useWorkshopWords } from "./workshopWords";

interface Props {
  readonly workshop: Workshop;
  readonly kpi: Kpi;
}

/** A KPI of one side: from its baseline to its target, with what was read on the way. */
export const KpiCard = ({ workshop, kpi }: Props) => {
  const words = useWorkshopWords();
  const at = placeOf(workshop.sides, kpi.side);
  const figure = (amount: number | null): string => figureOf(words, workshop, kpi, amount);
  return (
    <li className={styles["kpi"]}>
      <p className={styles["kpiHead"]}>
        <SideMark position={at} name={workshop.sides[at]?.name ?? ""} hideName />
        <strong dir="auto">{kpi.name || words.text("panels.untitled")}</strong>
      </p>
      <KpiChart workshop={workshop} kpi={kpi} />
      <p className={styles["fromTo"]}>
        <span>{figure(kpi.baseline)}</span>
        <span>{figure(kpi.target)}</span>
      </p>
      <p className={board["small"]}>
        {[words.text(`domain.kpiKind.${kpi.kind}`), words.day(kpi.due)].filter(Boolean).join(" · ")}
      </p>
    </li>
  );
};
