import type { Written } from "@shared/envelope/written";
import type { Side } from "@shared/workshop/setting";
import { useWords } from "../../store/useWords";
import { LineList } from "./LineList";
import styles from "./PrivatePage.module.css";

interface Props {
  readonly page: Written;
  readonly others: readonly Side[];
  readonly onChange: (part: Partial<Written>) => void;
}

/** Two lists of one's own, and at the end what one believes of the others. */
export const InterestsSheet = ({ page, others, onChange }: Props) => {
  const words = useWords();
  const guess = (about: string, texts: readonly string[]): void =>
    onChange({
      guesses: [...page.guesses.filter((one) => one.about !== about), ...texts.map((text) => ({ about, text }))],
    });
  return (
    <>
      <div className={styles["columns"]}>
        <LineList
          title={words.text("envelopes.page.must")}
          hint={words.text("envelopes.page.mustHint")}
          lines={page.must}
          because
          onChange={(must) => onChange({ must: [...must] })}
        />
        <LineList
          title={words.text("envelopes.page.good")}
          hint={words.text("envelopes.page.goodHint")}
          lines={page.good}
          because
          onChange={(good) => onChange({ good: [...good] })}
        />
      </div>
      {others.map((other) => (
        <LineList
          key={other.id}
          title={words.text("envelopes.page.guess", { about: other.name })}
          hint={words.text("envelopes.page.guessHint")}
          lines={page.guesses.filter((one) => one.about === other.id).map(({ text }) => ({ text, why: "" }))}
          onChange={(lines) =>
            guess(
              other.id,
              lines.map((one) => one.text),
            )
          }
        />
      ))}
    </>
  );
};
