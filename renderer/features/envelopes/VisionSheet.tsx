import type { Written } from "@shared/envelope/written";
import { useWords } from "../../store/useWords";
import styles from "./PrivatePage.module.css";
import { PrivateText } from "./PrivateText";

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
        <PrivateText
          key={question}
          label={words.text(`envelopes.page.${question}`)}
          value={page[question]}
          onChange={(text) => onChange({ [question]: text })}
        />
      ))}
    </div>
  );
};
