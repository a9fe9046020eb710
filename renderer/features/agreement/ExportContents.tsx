import type { Agreement } from "@shared/agreement/blocks";
import type { PaperChoices } from "@shared/agreement/paper";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Checkbox } from "../../ui/Checkbox";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./ExportDialog.module.css";
import { leftOut } from "./leftOut";

interface Props {
  readonly agreement: Agreement;
  readonly choices: PaperChoices;
  /** Whether the workshop file itself is among the files. */
  readonly withFile: boolean;
  readonly onWithout: (without: readonly string[]) => void;
}

/** What the files hold, and what stays in the house. */
export const ExportContents = ({ agreement, choices, withFile, onWithout }: Props) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  const analysis = useWorkshop((state) => state.analysis);
  if (!workshop) return null;
  const without = choices.without ?? [];
  const out = leftOut(workshop, analysis, choices, withFile);
  return (
    <>
      <Disclosure
        label={words.text("agreement.export.contains")}
        detail={words.text("agreement.export.sections", { count: agreement.parts.filter((part) => !part.out).length })}
      >
        <ul className={styles["parts"]}>
          {agreement.parts.map((part) => (
            <li key={part.id}>
              <Checkbox
                label={part.kept ? words.text("agreement.export.mustStay", { part: part.heading }) : part.heading}
                checked={!part.out}
                disabled={part.kept}
                onChange={(on) => onWithout(on ? without.filter((id) => id !== part.id) : [...without, part.id])}
              />
            </li>
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
