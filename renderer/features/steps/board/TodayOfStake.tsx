import { stakeToday } from "@shared/analysis/stakeToday";
import type { Stake } from "@shared/workshop/ownership";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import board from "./Board.module.css";
import styles from "./StakeTable.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly stake: Stake;
  readonly on: string;
  /** The trigger stands beside it already. */
  readonly besideTrigger?: boolean;
}

/** What is in force of a stake on a day: decided at a checkup, computed from its KPI, or to be asked. */
export const TodayOfStake = ({ workshop, stake, on, besideTrigger = false }: Props) => {
  const words = useWords();
  const { inForce, decision, goal, kpi, standing, shrinks } = stakeToday(workshop, stake, on);
  const reading = standing?.reading;
  const { trigger: rule } = stake.dialBack;
  const trigger = rule === "" ? "none" : besideTrigger ? "it" : words.quote(rule, 90);
  return (
    <div className={classes(styles["stack"], styles["today"])}>
      <p className={classes(styles["state"], styles[inForce])}>{words.text(`boards.inForce.${inForce}`)}</p>
      {decision && (
        <p className={board["small"]}>
          {words.text("boards.ownership.decided", {
            on: words.day(decision.on),
            decision: words.text(`domain.dialBackDecision.${decision.decision}`),
          })}
        </p>
      )}
      {(goal !== "asked" || !decision) && (
        <p className={classes(board["small"], styles[goal])}>
          {reading && kpi && goal !== "asked"
            ? words.text(`boards.goal.${goal}`, {
                actual: words.number(reading.actual),
                target: words.number(kpi.target ?? 0),
                unit: kpi.unit,
                on: words.day(reading.on),
              })
            : words.text("boards.goal.asked", { trigger })}
        </p>
      )}
      {shrinks && (
        <p className={classes(board["small"], styles["missed"])}>
          {words.text("boards.ownership.byRule", { to: stake.dialBack.to === "" ? "none" : stake.dialBack.to })}
        </p>
      )}
    </div>
  );
};
