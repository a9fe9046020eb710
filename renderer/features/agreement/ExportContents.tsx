import type { Agreement } from "@shared/agreement/blocks";
import type { PaperChoices } from "@shared/agreement/paper";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./ExportDialog.module.css";
import { leftOut } from "./leftOut";

interface Props {
  readonly agreement: Agreement;
  readonly choices: PaperChoices;
  /** Whether the workshop file itself is among the files. */
  readonly withFile: boolean;
}

/** What the files hold, and what stays in the house. */
export const ExportContents = ({ agreement, choices, withFile }: Props) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  const analysis = useWorkshop((state) => state.analysis);
  if (!workshop) return null;
  const out = leftOut(workshop, analysis, choices, withFile);
  return (
    <>
      <Disclosure
        label={words.text("agreement.export.contains")}
        detail={words.text("agreement.export.sections", { count: agreement.sections.length })}
      >
        <ul className={styles["list"]}>
          {agreement.sections.map((section) => (
            <li key={section.id}>{section.heading}</li>
          ))}
        </ul>
      </Disclosure>
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
    </>
  );
};
