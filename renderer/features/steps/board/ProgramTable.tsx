import { placeOf } from "@shared/workshop/placeOf";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useView } from "../../../store/viewStore";
import { classes } from "../../../ui/classes";
import { SideMark } from "../../../ui/SideMark";
import styles from "./Board.module.css";
import own from "./Plan.module.css";
import { useWorkshopWords } from "./workshopWords";

/** The programs: what each starts from, costs and serves; old habits are asked whether they would be built today. */
export const ProgramTable = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWorkshopWords();
  const lit = useView((view) => view.lit);
  const { programs } = workshop.plan;
  if (programs.length === 0) return <p className={styles["lead"]}>{words.text("boards.plan.noPrograms")}</p>;
  return (
    <div className={styles["scroll"]}>
      <table className={classes(styles["table"], own["programs"])}>
        <thead>
          <tr>
            <th scope="col">{words.text("boards.plan.program")}</th>
            <th scope="col">{words.text("panels.field.startsFrom")}</th>
            <th scope="col">{words.text("panels.field.objective")}</th>
            <th scope="col" className={styles["figure"]}>
              {words.text("panels.field.budget")}
            </th>
            <th scope="col">{words.text("panels.field.renewOn")}</th>
          </tr>
        </thead>
        <tbody>
          {programs.map((one) => {
            const at = placeOf(workshop.sides, one.owner);
            return (
              <tr key={one.id} className={classes(lit.includes(one.id) && styles["lit"])} data-on-board={one.id}>
                <th scope="row" dir="auto">
                  {at < 0 ? one.title : <SideMark position={at} name={one.title} />}
                  <p className={styles["small"]}>
                    {[
                      workshop.sides[at]?.short || workshop.sides[at]?.name || "",
                      words.text(`domain.programKind.${one.kind}`),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                  {one.inherited && (
                    <p className={classes(styles["ask"], styles["warn"])}>{words.text("boards.plan.inherited")}</p>
                  )}
                </th>
                <td dir="auto">{one.startsFrom}</td>
                <td dir="auto">
                  {one.objective === null ? words.text("boards.plan.servesNothing") : titleOf(workshop, one.objective)}
                </td>
                <td className={styles["figure"]}>
                  {one.budget === null ? "–" : words.money(one.budget, workshop.currency)}
                </td>
                <td className={styles["once"]}>{words.day(one.renewOn) || "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
