import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { actionStateFields } from "../../../fields/checkupFields";
import { ThingForm } from "../../../fields/ThingForm";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Checkup.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** What became of each action: those due by the visit, and those an earlier visit carried on; what was done or dropped before rests. */
export const CheckedActions = ({ workshop, checkup }: Props) => {
  const words = useWords();
  const closed = new Set(
    workshop.checkups
      .filter((one) => one.on < checkup.on)
      .flatMap((one) => one.actions.filter((action) => action.state !== "carried").map((action) => action.action)),
  );
  const actions = workshop.plan.objectives
    .flatMap((one) => one.actions)
    .filter(
      (one) =>
        !closed.has(one.id) &&
        (one.due === "" || one.due <= checkup.on || checkup.actions.some((it) => it.action === one.id)),
    );
  if (actions.length === 0) return <p className={board["lead"]}>{words.text("boards.checkup.noActions")}</p>;
  return (
    <ul className={styles["cards"]}>
      {actions.map((action) => (
        <li key={action.id} className={styles["card"]} data-on-board={action.id}>
          <div className={styles["said"]}>
            <SideMark
              position={workshop.sides.findIndex((one) => one.id === action.side)}
              name={action.text || words.text("panels.untitled")}
            />
            <p className={board["small"]}>{words.day(action.due)}</p>
          </div>
          <div className={styles["decide"]}>
            <ThingForm thing={checkup} fields={actionStateFields(action.id)} />
          </div>
        </li>
      ))}
    </ul>
  );
};
