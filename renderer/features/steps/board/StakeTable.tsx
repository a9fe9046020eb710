import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import styles from "./Board.module.css";
import { StakeRow } from "./StakeRow";
import own from "./StakeTable.module.css";
import { stayingSides } from "./staying";

/** The stakes as a table to work in: every text is written where it stands. */
export const StakeTable = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  if (workshop.ownership.length === 0) return <p className={styles["lead"]}>{words.text("boards.ownership.none")}</p>;
  const heads = ["owner", "what", "putsIn", "reaches", "shrinks", "today"] as const;
  return (
    <div className={styles["scroll"]}>
      <table className={classes(styles["table"], own["ledger"])}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words.text(`boards.ownership.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {stayingSides(workshop).map((side) =>
          workshop.ownership
            .filter((one) => one.owner === side.id)
            .map((stake) => <StakeRow key={stake.id} workshop={workshop} stake={stake} />),
        )}
      </table>
    </div>
  );
};
