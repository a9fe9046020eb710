import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { useView } from "../../../store/viewStore";
import { classes } from "../../../ui/classes";
import board from "./Board.module.css";
import { KpiCard } from "./KpiCard";
import styles from "./Plan.module.css";

/** This fiscal year's objectives with what each side measures, its own way. */
export const ObjectiveCards = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const lit = useView((view) => view.lit);
  const { objectives } = workshop.plan;
  if (objectives.length === 0) return <p className={board["ask"]}>{words.text("panels.plan.noObjectives")}</p>;
  return (
    <ol className={styles["objectives"]}>
      {objectives.map((one) => {
        const towards = one.towards.map((id) => titleOf(workshop, id)).filter(Boolean);
        return (
          <li
            key={one.id}
            className={classes(styles["objective"], lit.includes(one.id) && board["lit"])}
            data-on-board={one.id}
          >
            <h4 className={board["subheading"]} dir="auto">
              {one.text || words.text("panels.untitled")}
            </h4>
            {towards.length === 0 ? (
              <p className={board["small"]}>{words.text("boards.plan.towardsNothing")}</p>
            ) : (
              <ul className={styles["towards"]} aria-label={words.text("boards.plan.towards")}>
                {towards.map((text) => (
                  <li key={text} dir="auto" title={text}>
                    {text}
                  </li>
                ))}
              </ul>
            )}
            <ul className={styles["kpis"]}>
              {one.kpis.map((kpi) => (
                <KpiCard key={kpi.id} workshop={workshop} kpi={kpi} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
};
