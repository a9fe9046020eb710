import type { Milestone } from "@shared/workshop/plan";
import { useView } from "../../../store/viewStore";
import { classes } from "../../../ui/classes";
import board from "./Board.module.css";
import styles from "./Plan.module.css";

/** The milestones on a line of years. */
export const MilestoneLine = ({ milestones }: { readonly milestones: readonly Milestone[] }) => {
  const lit = useView((view) => view.lit);
  if (milestones.length === 0) return null;
  return (
    <ol className={styles["years"]}>
      {[...milestones]
        .sort((one, other) => one.year - other.year)
        .map((one) => (
          <li
            key={one.id}
            className={classes(styles["year"], lit.includes(one.id) && board["lit"])}
            data-on-board={one.id}
          >
            <strong>{one.year}</strong>
            <span dir="auto">{one.text}</span>
          </li>
        ))}
    </ol>
  );
};
