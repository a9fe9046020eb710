import { feltAbout, feltQuestions, type Written, type WrittenFelt } from "@shared/envelope/written";
import type { Side } from "@shared/workshop/setting";
import { useWords } from "../../store/useWords";
import { Segmented } from "../../ui/Segmented";
import styles from "./PrivatePage.module.css";
import { PrivateText } from "./PrivateText";

interface Props {
  readonly page: Written;
  readonly others: readonly Side[];
  readonly onChange: (part: Partial<Written>) => void;
}

const ratings = [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));

/** The same few questions about each other side; always asked: would we sign again today, and why do we stay? */
export const FeltSheet = ({ page, others, onChange }: Props) => {
  const words = useWords();
  const say = (about: string, part: Partial<WrittenFelt>): void =>
    onChange({
      felt: others.map((one) => (one.id === about ? { ...feltAbout(page, about), ...part } : feltAbout(page, one.id))),
    });
  const missing = others.flatMap((one) =>
    feltQuestions.filter((each) => feltAbout(page, one.id)[each] === null),
  ).length;
  return (
    <div className={styles["texts"]}>
      <p className={styles["muted"]}>{words.text("envelopes.page.felt.lead")}</p>
      {others.map(({ id, name }) => {
        const felt = feltAbout(page, id);
        return (
          <section
            key={id}
            className={styles["texts"]}
            aria-label={words.text("envelopes.page.felt.about", { about: name })}
          >
            {others.length > 1 && (
              <h3 className={styles["subheading"]}>{words.text("envelopes.page.felt.about", { about: name })}</h3>
            )}
            {feltQuestions.map((question) => (
              <Segmented
                key={question}
                label={words.text(`envelopes.page.felt.${question}`, { about: name })}
                value={felt[question]}
                options={ratings}
                onChange={(rating) => say(id, { [question]: rating })}
              />
            ))}
            <PrivateText
              label={words.text("envelopes.page.felt.note")}
              value={felt.note}
              onChange={(note) => say(id, { note })}
            />
          </section>
        );
      })}
      {missing > 0 && missing < others.length * feltQuestions.length && (
        <p className={styles["muted"]}>{words.text("envelopes.page.felt.missing", { count: missing })}</p>
      )}
    </div>
  );
};
