import { feltHistory } from "@shared/analysis/felt";
import { readiness } from "@shared/envelope/readiness";
import type { Checkup, Felt } from "@shared/workshop/plan";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Checkup.module.css";
import { pairsOf } from "./staying";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

const rows = ["valued", "supported", "challenged", "again"] as const;

interface DotsProps {
  readonly rating: number | null;
  /** Why nothing is said, where nothing is. */
  readonly silent: "then" | "sealed" | "now";
  readonly before: number | null;
  /** Little challenge is no alarm; feeling little valued is. */
  readonly alarms: boolean;
}

const Dots = ({ rating, silent, before, alarms }: DotsProps) => {
  const words = useWords();
  if (rating === null)
    return <span className={board["small"]}>{words.text("boards.checkup.notSaid", { when: silent })}</span>;
  const moved = before === null ? 0 : rating - before;
  return (
    <span className={styles["rating"]}>
      <span className={styles["dots"]} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((one) => (
          <span key={one} className={classes(styles["dot"], one <= rating && styles["full"])} />
        ))}
      </span>
      <strong className={classes(alarms && rating <= 2 && styles["low"])}>{rating}</strong>
      {moved !== 0 && (
        <span className={styles["moved"]}>
          {words.text("boards.checkup.moved", { by: Math.abs(moved), up: moved > 0 ? "yes" : "no" })}
        </span>
      )}
    </span>
  );
};

/** Then and now, us and them: four columns for every two sides, and the question that is always asked. */
export const FeltColumns = ({ workshop, checkup }: Props) => {
  const words = useWords();
  const pairs = pairsOf(workshop);
  const sealed = readiness(workshop, "checkup", checkup.id)
    .filter((one) => one.state === "sealed")
    .map((one) => one.side);
  const at = (by: Side, about: Side, when: "then" | "now"): Felt | null => {
    const history = feltHistory(workshop, by.id, about.id);
    return when === "now"
      ? (history.find((one) => one.on === checkup.on)?.felt ?? null)
      : (history.filter((one) => one.on < checkup.on).at(0)?.felt ?? null);
  };
  return (
    <>
      <div className={styles["pairs"]}>
        {pairs.map(([one, other]) => {
          // Where it was not asked before, there is no "then" to hold it against.
          const times = (["then", "now"] as const).filter(
            (when) => when === "now" || at(one, other, when) !== null || at(other, one, when) !== null,
          );
          const columns = times.flatMap((when) => [
            { when, by: one, felt: at(one, other, when), before: when === "now" ? at(one, other, "then") : null },
            { when, by: other, felt: at(other, one, when), before: when === "now" ? at(other, one, "then") : null },
          ]);
          return (
            <div key={`${one.id} ${other.id}`} className={board["scroll"]}>
              <table className={classes(board["table"], styles["four"], times.length === 1 && styles["two"])}>
                <thead>
                  <tr>
                    <td />
                    {times.map((when) => (
                      <th key={when} scope="colgroup" colSpan={2}>
                        {words.text(`boards.checkup.${when}`)}
                      </th>
                    ))}
                  </tr>
                  <tr>
                    <td />
                    {columns.map(({ when, by }) => (
                      <th key={`${when} ${by.id}`} scope="col">
                        <SideMark position={workshop.sides.indexOf(by)} name={by.short || by.name} />
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row}>
                      <th scope="row">{words.text(`boards.checkup.row.${row}`)}</th>
                      {columns.map(({ when, by, felt, before }) => (
                        <td key={`${when} ${by.id}`}>
                          <Dots
                            rating={felt?.[row] ?? null}
                            silent={when === "now" && sealed.includes(by.id) ? "sealed" : when}
                            before={before?.[row] ?? null}
                            alarms={row === "valued" || row === "again"}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                  <tr>
                    <th scope="row">{words.text("boards.checkup.row.note")}</th>
                    {columns.map(({ when, by, felt }) => (
                      <td key={`${when} ${by.id}`} className={board["small"]} dir="auto">
                        {felt?.note ?? ""}
                      </td>
                    ))}
                  </tr>
                </tbody>
              </table>
            </div>
          );
        })}
      </div>
      <p className={classes(board["ask"], board["say"])}>{words.text("boards.checkup.again")}</p>
    </>
  );
};
