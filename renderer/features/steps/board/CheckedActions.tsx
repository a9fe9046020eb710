import { placeOf } from "@shared/workshop/placeOf";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { stateOfAction } from "../../../fields/checkupFields";
import { Decision } from "../../../fields/Decision";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Checkup.module.css";
import { actionsDue } from "./visits";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** What became of each action. */
export const CheckedActions = ({ workshop, checkup }: Props) => {
  const words = useWords();
  const actions = actionsDue(workshop, checkup);
  if (actions.length === 0) return <p className={board["lead"]}>{words.text("boards.checkup.noActions")}</p>;
  return (
    <ul className={styles["cards"]}>
      {actions.map((action) => (
        <li key={action.id} className={styles["card"]} data-on-board={action.id}>
          <div className={styles["said"]}>
            <SideMark
              position={placeOf(workshop.sides, action.side)}
              name={action.text || words.text("panels.untitled")}
            />
            <p className={board["small"]}>{words.day(action.due)}</p>
          </div>
          <Decision about={action.text || words.text("panels.untitled")} of={stateOfAction(checkup, action.id)} />
        </li>
      ))}
    </ul>
  );
};
