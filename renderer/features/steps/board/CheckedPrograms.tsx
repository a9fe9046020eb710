import { placeOf } from "@shared/workshop/placeOf";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { decisionOnProgram } from "../../../fields/checkupFields";
import { Decision } from "../../../fields/Decision";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Checkup.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** Which programs are paved again, led elsewhere or closed; old habits are asked whether they would be built today. */
export const CheckedPrograms = ({ workshop, checkup }: Props) => {
  const words = useWords();
  const { programs } = workshop.plan;
  if (programs.length === 0) return <p className={board["lead"]}>{words.text("boards.plan.noPrograms")}</p>;
  return (
    <ul className={styles["cards"]}>
      {programs.map((program) => (
        <li key={program.id} className={styles["card"]} data-on-board={program.id}>
          <div className={styles["said"]}>
            <SideMark
              position={placeOf(workshop.sides, program.owner)}
              name={program.title || words.text("panels.untitled")}
            />
            <p className={board["small"]}>
              {[
                words.text(`domain.programKind.${program.kind}`),
                program.budget === null ? "" : words.money(program.budget, workshop.currency),
                words.day(program.renewOn),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {program.inherited && <p>{words.text("boards.plan.inherited")}</p>}
          </div>
          <Decision
            about={program.title || words.text("panels.untitled")}
            of={decisionOnProgram(checkup, program.id)}
          />
        </li>
      ))}
    </ul>
  );
};
