import { CalendarClock } from "lucide-react";
import { useWords } from "../../store/useWords";
import { openCheckup } from "./deeds";
import type { DueCheckup } from "./dueCheckups";
import styles from "./Notice.module.css";

/** The checkups that want to be arranged, or are late. */
export const CheckupsDue = ({ due }: { readonly due: readonly DueCheckup[] }) => {
  const words = useWords();
  if (due.length === 0) return null;
  return (
    <section className={styles["notice"]} aria-labelledby="library-checkups">
      <CalendarClock aria-hidden="true" className={styles["glyph"]} />
      <div className={styles["body"]}>
        <h2 id="library-checkups" className={styles["heading"]}>
          {words.text("library.checkup.title", { count: due.length })}
        </h2>
        <ul className={styles["points"]}>
          {due.map((checkup) => (
            <li key={checkup.id}>
              <button type="button" className={styles["link"]} onClick={() => void openCheckup(checkup.id)} dir="auto">
                {words.text("library.checkup.line", { title: checkup.title, date: words.day(checkup.on) })}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
