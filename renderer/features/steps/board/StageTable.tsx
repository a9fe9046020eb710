import { type StageLine, stage } from "@shared/analysis/stage";
import { placeOf } from "@shared/workshop/placeOf";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import styles from "./Plan.module.css";

interface Props {
  readonly workshop: Workshop;
  /** Those that stay. */
  readonly sides: readonly Side[];
}

/** What each side contributes and receives, as the joints of the jigsaw say. */
export const StageTable = ({ workshop, sides }: Props) => {
  const words = useWords();
  const nameOf = (id: string | null): string =>
    workshop.sides.find((one) => one.id === id)?.name ?? words.text("panels.jigsaw.unowned");
  const lines = (of: readonly StageLine[], way: "to" | "from") =>
    of.length === 0 ? (
      <p className={board["lead"]}>{words.text("boards.plan.nothingJoined")}</p>
    ) : (
      <ul className={board["plain"]}>
        {of.map((one) => (
          <li key={`${one.give} ${one.need}`} dir="auto">
            {one.text}{" "}
            {workshop.sides.length > 2 && (
              <span className={board["small"]}>{words.text(`boards.plan.${way}`, { side: nameOf(one.other) })}</span>
            )}
          </li>
        ))}
      </ul>
    );
  return (
    <div className={styles["stage"]}>
      {stage(workshop)
        .filter((one) => sides.some((side) => side.id === one.side))
        .map((one) => (
          <div key={one.side} className={styles["stageSide"]} data-side={placeOf(workshop.sides, one.side)}>
            <h4 className={board["subheading"]}>
              <SideMark position={placeOf(workshop.sides, one.side)} name={nameOf(one.side)} />
            </h4>
            <p className={styles["label"]}>{words.text("boards.plan.contributes")}</p>
            {lines(one.contributes, "to")}
            <p className={styles["label"]}>{words.text("boards.plan.receives")}</p>
            {lines(one.receives, "from")}
          </div>
        ))}
    </div>
  );
};
