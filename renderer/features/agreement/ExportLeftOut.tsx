import type { PaperChoices } from "@shared/agreement/paper";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import styles from "./ExportDialog.module.css";
import { leftOut } from "./leftOut";

interface Props {
  readonly choices: PaperChoices;
  /** Whether the workshop file itself is among the files. */
  readonly withFile: boolean;
}

/** What stays in the house, in kinds and counts only. */
export const ExportLeftOut = ({ choices, withFile }: Props) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  const analysis = useWorkshop((state) => state.analysis);
  if (!workshop) return null;
  const out = leftOut(workshop, analysis, choices, withFile);
  return (
    <div className={styles["out"]}>
      <p className={styles["legend"]}>{words.text("agreement.export.out")}</p>
      {out.length === 0 ? (
        <p>{words.text("agreement.export.outNothing")}</p>
      ) : (
        <ul className={styles["list"]}>
          {out.map((phrase) => (
            <li key={phrase.key}>{words.say(phrase)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
