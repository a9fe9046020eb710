import { LifeBuoy } from "lucide-react";
import { forgetRecoveries, type Recovery } from "../../store/libraryStore";
import { momentHere } from "../../store/savedPhrase";
import { useWords } from "../../store/useWords";
import { today } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import styles from "./Notice.module.css";

/** What was brought back at this start, and to which minute. */
export const RecoveredNotice = ({ recoveries }: { readonly recoveries: readonly Recovery[] }) => {
  const words = useWords();
  if (recoveries.length === 0) return null;
  const day = today();
  return (
    <section className={styles["notice"]} role="status" aria-labelledby="library-recovered">
      <LifeBuoy aria-hidden="true" className={styles["glyph"]} />
      <div className={styles["body"]}>
        <h2 id="library-recovered" className={styles["heading"]}>
          {words.text("library.recovered.title", { count: recoveries.length })}
        </h2>
        <p className={styles["text"]}>{words.text("library.recovered.text")}</p>
        <ul className={styles["points"]}>
          {recoveries.map(({ workshop, title, at, spoiled }) => (
            <li key={workshop} dir="auto">
              {spoiled > 0
                ? words.text("library.recovered.spoiled", { title, at: momentHere(at, words, day), spoiled })
                : words.text("library.recovered.line", { title, at: momentHere(at, words, day) })}
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={forgetRecoveries}>{words.text("library.recovered.ok")}</Button>
    </section>
  );
};
