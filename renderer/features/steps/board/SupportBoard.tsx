import { matrixPlace } from "@shared/analysis/matrix";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import styles from "./Board.module.css";
import { BoardSection } from "./BoardSection";
import { Commitments } from "./Commitments";
import { HabitualStyle } from "./HabitualStyle";
import { corners, MatrixChart } from "./MatrixChart";
import { MatrixTable } from "./MatrixTable";
import own from "./Support.module.css";
import { pairsOf } from "./staying";

/** What each gives and expects, where that puts them on paper and as it is felt, and a question for the room. */
export const SupportBoard = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const pairs = pairsOf(workshop);
  return (
    <>
      <BoardSection title="boards.support.questions">
        <ul className={styles["plain"]}>
          {pairs
            .flatMap(([one, other]) => [
              { from: one, to: other },
              { from: other, to: one },
            ])
            .map(({ from, to }) => {
              const { paper, felt } = matrixPlace(workshop, from.id, to.id);
              return (
                <li key={`${from.id} ${to.id}`} className={classes(styles["ask"], styles["say"])}>
                  {words.text(`boards.support.question.${(felt ?? paper).quadrant}`, { from: from.name, to: to.name })}
                </li>
              );
            })}
        </ul>
      </BoardSection>
      <BoardSection title="boards.support.matrix" lead="boards.support.matrixLead">
        <div className={classes(own["charts"], pairs.length > 1 && own["several"])}>
          {pairs.map(([one, other]) => (
            <MatrixChart
              key={`${one.id} ${other.id}`}
              workshop={workshop}
              one={one}
              other={other}
              small={pairs.length > 1}
            />
          ))}
        </div>
        <dl className={own["tends"]}>
          {corners.map((corner) => (
            <div key={corner}>
              <dt>{words.text(`domain.quadrant.${corner}`)}</dt>
              <dd>{words.text(`boards.support.tends.${corner}`)}</dd>
            </div>
          ))}
        </dl>
        <MatrixTable workshop={workshop} pairs={pairs} />
      </BoardSection>
      <BoardSection title="boards.support.commitments" lead="boards.support.commitmentsLead">
        {pairs.map(([one, other]) => (
          <Commitments key={`${one.id} ${other.id}`} workshop={workshop} one={one} other={other} />
        ))}
      </BoardSection>
      <BoardSection title="boards.style.title" lead="boards.style.lead">
        <HabitualStyle workshop={workshop} />
      </BoardSection>
    </>
  );
};
