import { dayAt, dayNumber } from "@shared/lib/days";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { today } from "../../../store/workshopStore";
import { SideMark } from "../../../ui/SideMark";
import styles from "./Board.module.css";
import { useWorkshopWords } from "./workshopWords";

const days = 90;

/** What is done in the first ninety days, by whom and by when. */
export const FirstDays = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWorkshopWords();
  const from = workshop.date === "" ? today() : workshop.date;
  const until = dayAt(dayNumber(from) + days);
  const people = new Map(workshop.sides.flatMap((side) => side.people.map((one) => [one.id, one.name] as const)));
  const actions = workshop.plan.objectives
    .flatMap((objective) => objective.actions.map((action) => ({ action, objective })))
    .filter(({ action }) => action.due !== "" && action.due >= from && action.due <= until)
    .sort((one, other) => (one.action.due < other.action.due ? -1 : 1));
  if (actions.length === 0) return <p className={styles["ask"]}>{words.text("boards.plan.noFirstDays")}</p>;
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.text("panels.field.due")}</th>
            <th scope="col">{words.text("boards.plan.what")}</th>
            <th scope="col">{words.text("boards.plan.who")}</th>
            <th scope="col">{words.text("boards.plan.for")}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map(({ action, objective }) => {
            const at = placeOf(workshop.sides, action.side);
            return (
              <tr key={action.id} data-on-board={action.id}>
                <td className={styles["figure"]}>{words.day(action.due)}</td>
                <th scope="row" dir="auto">
                  {action.text}
                </th>
                <td className={styles["name"]}>
                  {at >= 0 ? (
                    <SideMark position={at} name={people.get(action.person ?? "") ?? workshop.sides[at]?.name ?? ""} />
                  ) : (
                    words.text("boards.plan.nobody")
                  )}
                </td>
                <td className={styles["small"]} dir="auto">
                  {objective.text}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
