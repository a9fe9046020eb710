import { matrixPlace } from "@shared/analysis/matrix";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import styles from "./Board.module.css";
import { isWritten } from "./MatrixChart";

interface Props {
  readonly workshop: Workshop;
  readonly pairs: readonly (readonly [Side, Side])[];
}

/** The same places as the matrix, in figures and words, with the gap between paper and feeling. */
export const MatrixTable = ({ workshop, pairs }: Props) => {
  const words = useWords();
  const directions = pairs.flatMap(([one, other]) => [
    { from: one, to: other },
    { from: other, to: one },
  ]);
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.text("panels.support.who")}</th>
            <th scope="col">{words.text("boards.support.onPaper")}</th>
            <th scope="col">{words.text("boards.support.asFelt")}</th>
            <th scope="col">{words.text("boards.support.gap")}</th>
          </tr>
        </thead>
        <tbody>
          {directions.map(({ from, to }) => {
            const place = matrixPlace(workshop, from.id, to.id);
            const { paper, felt, gap } = place;
            const written = isWritten(place);
            const names = { from: from.short || from.name, to: to.short || to.name };
            const gaps = gap
              ? [
                  gap.support === "same" ? "" : words.text(`boards.support.gapSupport.${gap.support}`, names),
                  gap.challenge === "same" ? "" : words.text(`boards.support.gapChallenge.${gap.challenge}`, names),
                ].filter(Boolean)
              : [];
            return (
              <tr key={`${from.id} ${to.id}`}>
                <th scope="row" className={styles["once"]}>
                  <SideMark
                    position={workshop.sides.indexOf(from)}
                    name={words.text("panels.support.direction", names)}
                  />
                </th>
                <td>
                  {written ? words.text(`domain.quadrant.${paper.quadrant}`) : words.text("boards.support.notWritten")}
                  {written && (
                    <p className={styles["small"]}>
                      {words.text("boards.support.sums", { support: paper.support, challenge: paper.challenge })}
                    </p>
                  )}
                </td>
                <td>
                  {felt ? words.text(`domain.quadrant.${felt.quadrant}`) : words.text("boards.support.notFelt", names)}
                  {felt && (
                    <p className={styles["small"]}>
                      {words.text("boards.support.ratings", {
                        supported: felt.supported,
                        challenged: felt.challenged,
                        on: words.day(felt.on),
                      })}
                    </p>
                  )}
                </td>
                <td>{gaps.length > 0 ? gaps.join(" ") : gap ? words.text("boards.support.noGap") : ""}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
