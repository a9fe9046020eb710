import type { Agreement } from "@shared/agreement/blocks";
import { useWords } from "../../store/useWords";
import { Checkbox } from "../../ui/Checkbox";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./ExportDialog.module.css";

interface Props {
  readonly agreement: Agreement;
  readonly without: readonly string[];
  readonly onWithout: (without: readonly string[]) => void;
}

/** The parts that the files hold, to be left out one by one. */
export const ExportContents = ({ agreement, without, onWithout }: Props) => {
  const words = useWords();
  return (
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
  );
};
