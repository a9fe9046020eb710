import { secured } from "@shared/analysis/secured";
import { placeOf } from "@shared/workshop/placeOf";
import type { Checkup } from "@shared/workshop/plan";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Checkup.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly checkup: Checkup;
}

/** What each side must not lose, and what still keeps it safe. */
export const SecuredList = ({ workshop, checkup }: Props) => {
  const words = useWords();
  const titles = (ids: readonly string[]): string =>
    words.list(ids.map((id) => words.quote(titleOf(workshop, id), 60)));
  return (
    <ul className={board["plain"]}>
      {secured(workshop, checkup.on).map(({ interest, by, weakened }) => (
        <li key={interest.id} className={styles["secured"]} data-on-board={interest.id}>
          <SideMark position={placeOf(workshop.sides, interest.side)} name={interest.text} />
          <p className={classes(board["small"], by.length === 0 && styles["low"])} dir="auto">
            {[
              by.length > 0
                ? words.text("boards.checkup.keptBy", { by: titles(by) })
                : words.text("boards.checkup.keptByNothing"),
              weakened.length > 0 ? words.text("boards.checkup.weakened", { by: titles(weakened) }) : "",
            ]
              .filter(Boolean)
              .join(" ")}
          </p>
        </li>
      ))}
    </ul>
  );
};
