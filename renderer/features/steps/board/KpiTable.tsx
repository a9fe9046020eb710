import { expectedValue, isAsFar } from "@shared/analysis/expected";
import { placeOf } from "@shared/workshop/placeOf";
import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import { readingCommand } from "../../../fields/checkupFields";
import { run } from "../../../store/workshopStore";
import { classes } from "../../../ui/classes";
import { NumberField } from "../../../ui/NumberField";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Checkup.module.css";
import { figureOf } from "./figureOf";
import { KpiWay } from "./KpiWay";
import { useWorkshopWords } from "./workshopWords";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** Each KPI on the day of the visit: what was expected by then, what is read, and whether that is on plan. */
export const KpiTable = ({ workshop, checkup }: Props) => {
  const words = useWorkshopWords();
  const kpis = workshop.plan.objectives.flatMap((one) => one.kpis);
  if (kpis.length === 0) return <p className={board["lead"]}>{words.text("boards.checkup.noKpis")}</p>;
  return (
    <div className={board["scroll"]}>
      <table className={classes(board["table"], styles["kpis"])}>
        <thead>
          <tr>
            <th scope="col">{words.text("boards.checkup.kpi")}</th>
            <th scope="col">{words.text("boards.checkup.way")}</th>
            <th scope="col" className={board["figure"]}>
              {words.text("boards.checkup.expected")}
            </th>
            <th scope="col">{words.text("boards.checkup.actual")}</th>
          </tr>
        </thead>
        <tbody>
          {kpis.map((kpi) => {
            const expected = expectedValue(kpi, workshop.date, checkup.on);
            const actual = checkup.kpis.find((one) => one.kpi === kpi.id)?.actual ?? null;
            const onPlan = expected === null || actual === null ? null : isAsFar(kpi, actual, expected);
            const at = placeOf(workshop.sides, kpi.side);
            return (
              <tr key={kpi.id} data-on-board={kpi.id}>
                <th scope="row">
                  <SideMark position={at} name={kpi.name} />
                  <p className={board["small"]}>
                    {[words.text(`domain.kpiKind.${kpi.kind}`), words.day(kpi.due)].filter(Boolean).join(" · ")}
                  </p>
                </th>
                <td>
                  <KpiWay workshop={workshop} kpi={kpi} on={checkup.on} />
                </td>
                <td className={board["figure"]}>{figureOf(words, workshop, kpi, expected)}</td>
                <td>
                  <NumberField
                    hideLabel
                    label={words.text("panels.field.actualOf", { name: kpi.name })}
                    value={actual}
                    onChange={(value) => void run(readingCommand(checkup, kpi.id, value))}
                  />
                  <span
                    className={classes(
                      styles["state"],
                      onPlan === true && styles["good"],
                      onPlan === false && styles["low"],
                    )}
                  >
                    {words.text(
                      onPlan === null
                        ? "boards.checkup.unread"
                        : onPlan
                          ? "boards.checkup.onPlan"
                          : "boards.checkup.behind",
                    )}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
