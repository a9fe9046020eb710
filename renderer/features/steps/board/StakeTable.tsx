import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { newId, run } from "../../../store/workshopStore";
import { classes } from "../../../ui/classes";
import styles from "./Board.module.css";
import { cellKeys } from "./cellKeys";
import { StakeRow } from "./StakeRow";
import own from "./StakeTable.module.css";
import { stayingSides } from "./staying";

const heads = ["owner", "what", "putsIn", "reaches", "shrinks", "today"] as const;

/** A new stake of a side, granted by the first other one that stays; answers its id, null where it was refused. */
export const addStake = (workshop: Workshop, owner: string): string | null => {
  const id = newId();
  const grantedBy = stayingSides(workshop).find((one) => one.id !== owner)?.id ?? null;
  const record = { id, kind: "region", exclusivity: "preferred", owner, grantedBy } as const;
  return run({ do: "add", what: "stake", record }).ok ? id : null;
};

/** Puts the pen into the title of a stake as soon as it is drawn. */
export const writeTitle = (id: string): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-on-board="${CSS.escape(id)}"] [data-field="title"]`)?.focus(),
  );
};

/** The stakes as a table to work in: every text is written where it stands. */
export const StakeTable = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const goOn = (cell: HTMLElement): void => {
    const stake = workshop.ownership.find((one) => one.id === cell.closest<HTMLElement>("tbody")?.dataset["onBoard"]);
    // An empty row is not followed by another one.
    if (!stake || stake.title.trim() === "") return;
    const id = addStake(workshop, stake.owner);
    if (id !== null) writeTitle(id);
  };
  if (workshop.ownership.length === 0) return <p className={styles["lead"]}>{words.text("boards.ownership.none")}</p>;
  return (
    <div className={styles["scroll"]}>
      {/* The keys are those of the cells: the table only hears them on their way up. */}
      <table
        className={classes(styles["table"], own["ledger"])}
        data-ledger
        onKeyDown={(event) => cellKeys(event, goOn)}
      >
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
