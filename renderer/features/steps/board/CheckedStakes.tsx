import { placeOf } from "@shared/workshop/placeOf";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { decisionOnStake } from "../../../fields/checkupFields";
import { Decision } from "../../../fields/Decision";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Checkup.module.css";
import { KpiWay } from "./KpiWay";
import { TodayOfStake } from "./TodayOfStake";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** Each stake against its trigger, with the decision of this visit; the stake itself stays as signed. */
export const CheckedStakes = ({ workshop, checkup }: Props) => {
  const words = useWords();
  if (workshop.ownership.length === 0) return <p className={board["lead"]}>{words.text("boards.ownership.none")}</p>;
  const kpis = workshop.plan.objectives.flatMap((one) => one.kpis);
  return (
    <ul className={styles["cards"]}>
      {workshop.ownership.map((stake) => {
        const title = stake.title || words.text("panels.untitled");
        const kpi = kpis.find((one) => one.id === stake.goal.kpi);
        const at = placeOf(workshop.sides, stake.owner);
        return (
          <li key={stake.id} className={styles["stake"]} data-on-board={stake.id}>
            <h4 className={board["subheading"]}>
              <SideMark position={at} name={title} />
            </h4>
            <div className={classes(styles["rule"], kpi && styles["charted"])}>
              <dl>
                <dt>{words.text("boards.ownership.head.reaches")}</dt>
                <dd dir="auto">
                  {[stake.goal.text || stake.goal.target, words.day(stake.goal.by)].filter(Boolean).join(" · ") || "–"}
                </dd>
                <dt>{words.text("boards.checkup.trigger")}</dt>
                <dd dir="auto">{stake.dialBack.trigger || "–"}</dd>
                <dt>{words.text("boards.checkup.shrinksTo")}</dt>
                <dd dir="auto">{stake.dialBack.to || "–"}</dd>
                <dt>{words.text("boards.ownership.head.today")}</dt>
                <dd>
                  <TodayOfStake workshop={workshop} stake={stake} on={checkup.on} besideTrigger />
                </dd>
              </dl>
              {kpi && <KpiWay workshop={workshop} kpi={kpi} on={checkup.on} />}
            </div>
            <Decision about={title} of={decisionOnStake(checkup, stake.id)} />
          </li>
        );
      })}
    </ul>
  );
};
