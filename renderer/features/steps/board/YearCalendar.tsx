import { type CalendarKind, yearCalendar } from "@shared/analysis/yearCalendar";
import type { Workshop } from "@shared/workshop/workshop";
import { CalendarCheck, CircleCheck, HeartPulse, RefreshCw, TrendingDown } from "lucide-react";
import type { ReactNode } from "react";
import { today } from "../../../store/workshopStore";
import board from "./Board.module.css";
import styles from "./Plan.module.css";
import { useWorkshopWords } from "./workshopWords";

const glyphs: Readonly<Record<CalendarKind, ReactNode>> = {
  review: <CalendarCheck aria-hidden />,
  action: <CircleCheck aria-hidden />,
  renewal: <RefreshCw aria-hidden />,
  checkup: <HeartPulse aria-hidden />,
  "dial-back": <TrendingDown aria-hidden />,
};

/** Twelve months: reviews, actions, renewals, dial-back dates and checkups. */
export const YearCalendar = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWorkshopWords();
  const months = yearCalendar(workshop, workshop.date === "" ? today() : workshop.date);
  if (months.every(({ entries }) => entries.length === 0))
    return <p className={board["lead"]}>{words.text("boards.plan.noDays")}</p>;
  const monthName = new Intl.DateTimeFormat(words.locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <ol className={styles["months"]}>
      {months.map(({ month, entries }) => (
        <li key={month} className={styles["month"]}>
          <h4 className={styles["monthName"]}>{monthName.format(new Date(`${month}-01T00:00:00Z`))}</h4>
          {entries.length === 0 && <p className={board["small"]}>{words.text("boards.plan.nothingDue")}</p>}
          <ul className={board["plain"]}>
            {entries.map((entry) => (
              <li key={entry.id} className={styles["entry"]} data-kind={entry.kind}>
                {glyphs[entry.kind]}
                <span dir="auto">
                  <span className={styles["days"]}>
                    {entry.days.length > 2
                      ? words.text("boards.plan.times", { count: entry.days.length })
                      : entry.days.map((day) => words.number(Number(day.slice(8)))).join(", ")}
                  </span>{" "}
                  {words.text("boards.plan.entry", {
                    kind: entry.kind,
                    title: entry.title === "" ? "none" : entry.title,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
