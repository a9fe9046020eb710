import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import styles from "./Board.module.css";

/** Why it failed, told in advance: if so, then what, and what would show it. */
export const RiskTable = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  if (workshop.risks.length === 0) return <p className={styles["ask"]}>{words.text("boards.plan.noRisks")}</p>;
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.text("boards.plan.if")}</th>
            <th scope="col">{words.text("boards.plan.then")}</th>
            <th scope="col">{words.text("boards.plan.watch")}</th>
          </tr>
        </thead>
        <tbody>
          {workshop.risks.map((risk) => (
            <tr key={risk.id} data-on-board={risk.id}>
              <th scope="row" dir="auto">
                {risk.text}
              </th>
              <td dir="auto">{risk.then || words.text("boards.plan.noThen")}</td>
              <td className={styles["small"]} dir="auto">
                {risk.watch.length === 0
                  ? words.text("boards.plan.noWatch")
                  : words.list(risk.watch.map((id) => titleOf(workshop, id)))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
