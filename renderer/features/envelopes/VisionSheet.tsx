import type { Written } from "@shared/envelope/written";
import { useWords } from "../../store/useWords";
import { FieldFrame } from "../../ui/FieldFrame";
import styles from "./PrivatePage.module.css";

interface Props {
  readonly page: Written;
  readonly onChange: (part: Partial<Written>) => void;
}

const questions = ["opportunity", "whyTogether", "statement"] as const;

/** The three texts of the vision, written apart. */
export const VisionSheet = ({ page, onChange }: Props) => {
  const words = useWords();
  return (
    <div className={styles["texts"]}>
      {questions.map((question) => (
        <FieldFrame key={question} label={words.text(`envelopes.page.${question}`)}>
          {(control) => (
            <textarea
              {...control}
              data-draft
              dir="auto"
              rows={4}
              maxLength={10_000}
              autoComplete="off"
              spellCheck={false}
              value={page[question]}
              onChange={(event) => onChange({ [question]: event.target.value })}
            />
          )}
        </FieldFrame>
      ))}
    </div>
  );
};
