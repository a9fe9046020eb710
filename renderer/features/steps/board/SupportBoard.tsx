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
import { isSpoken, pairsOf } from "./staying";

/** What each gives and expects, where that puts them on paper and as it is felt, and a question for the room. */
export const SupportBoard = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const pairs = pairsOf(workshop);
  // Of many sides only those are drawn between whom something stands or was felt; the others are named below.
  const spoken = pairs.length > 1 ? pairs.filter((pair) => isSpoken(workshop, pair)) : pairs;
  const silent = pairs.filter((pair) => !spoken.includes(pair));
  const questions = spoken.flatMap(([one, other]) => [
    { from: one, to: other },
    { from: other, to: one },
  ]);
  return (
    <>
      <BoardSection title="boards.support.questions">
        <ul className={styles["plain"]}>
          {questions.map(({ from, to }) => {
            const { paper, felt } = matrixPlace(workshop, from.id, to.id);
            return (
              <li key={`${from.id} ${to.id}`} className={classes(styles["ask"], pairs.length === 1 && styles["say"])}>
                {words.text(`boards.support.question.${(felt ?? paper).quadrant}`, { from: from.name, to: to.name })}
              </li>
            );
          })}
          {silent.length > 0 && (
            <li className={styles["ask"]}>
              {words.text("boards.support.silent", {
                pairs: words.list(
                  silent.map(([one, other]) =>
                    words.text("boards.support.pair", { one: one.short || one.name, other: other.short || other.name }),
                  ),
                ),
              })}
            </li>
          )}
        </ul>
      </BoardSection>
      <BoardSection title="boards.support.matrix" lead="boards.support.matrixLead">
        <div className={classes(pairs.length === 1 && styles["columns"])}>
          <div className={classes(own["charts"], pairs.length > 1 && own["several"])}>
            {spoken.map(([one, other]) => (
              <MatrixChart
                key={`${one.id} ${other.id}`}
                workshop={workshop}
                one={one}
                other={other}
                small={pairs.length > 1}
              />
            ))}
          </div>
          {spoken.length > 0 && <MatrixTable workshop={workshop} pairs={spoken} />}
        </div>
        {pairs.length > 1 && (
          <dl className={own["tends"]}>
            {corners.map((corner) => (
              <div key={corner}>
                <dt>{words.text(`domain.quadrant.${corner}`)}</dt>
                <dd>{words.text(`boards.support.tends.${corner}`)}</dd>
              </div>
            ))}
          </dl>
        )}
      </BoardSection>
      <BoardSection title="boards.support.commitments" lead="boards.support.commitmentsLead">
        {spoken.map(([one, other]) => (
          <Commitments key={`${one.id} ${other.id}`} workshop={workshop} one={one} other={other} />
        ))}
      </BoardSection>
      <BoardSection title="boards.style.title" lead="boards.style.lead">
        <HabitualStyle workshop={workshop} />
      </BoardSection>
    </>
  );
};
