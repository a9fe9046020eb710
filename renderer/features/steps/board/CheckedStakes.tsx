import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { dialBackFields } from "../../../fields/checkupFields";
import { ThingForm } from "../../../fields/ThingForm";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Checkup.module.css";
import { TodayOfStake } from "./TodayOfStake";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** Each stake against its trigger, with the decision of this visit; the stake itself stays as signed. */
export const CheckedStakes = ({ workshop, checkup }: Props) => {
  const words = useWords();
  if (workshop.ownership.length === 0) return <p className={board["lead"]}>{words.text("boards.ownership.none")}</p>;
  return (
    <ul className={styles["cards"]}>
      {workshop.ownership.map((stake) => {
        const at = workshop.sides.findIndex((one) => one.id === stake.owner);
        return (
          <li key={stake.id} className={styles["card"]} data-on-board={stake.id}>
            <div className={styles["said"]}>
              <h4 className={board["subheading"]}>
                <SideMark position={at} name={stake.title || words.text("panels.untitled")} />
              </h4>
              <dl className={styles["rule"]}>
                <dt>{words.text("boards.ownership.head.reaches")}</dt>
                <dd dir="auto">
                  {[stake.goal.text || stake.goal.target, words.day(stake.goal.by)].filter(Boolean).join(" · ") || "–"}
                </dd>
                <dt>{words.text("boards.checkup.trigger")}</dt>
                <dd dir="auto">{stake.dialBack.trigger || "–"}</dd>
                <dt>{words.text("boards.checkup.shrinksTo")}</dt>
                <dd dir="auto">{stake.dialBack.to || "–"}</dd>
              </dl>
            </div>
            <div className={styles["decide"]}>
              <TodayOfStake workshop={workshop} stake={stake} />
              <ThingForm thing={checkup} fields={dialBackFields(stake.id)} />
            </div>
          </li>
        );
      })}
    </ul>
  );
};
