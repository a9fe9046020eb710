import { unanswered } from "@shared/analysis/commitmentRules";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import { CommitmentCard } from "./CommitmentCard";
import styles from "./Support.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly one: Side;
  readonly other: Side;
}

/** What two sides give each other and expect of each other; what nothing answers stands out. */
export const Commitments = ({ workshop, one, other }: Props) => {
  const words = useWords();
  const open = new Set(unanswered(workshop.commitments).map((commitment) => commitment.id));
  return (
    <div className={styles["pair"]}>
      {[
        { from: one, to: other },
        { from: other, to: one },
      ].map(({ from, to }) => {
        const all = workshop.commitments.filter((commitment) => commitment.from === from.id && commitment.to === to.id);
        return (
          <div key={from.id} className={styles["direction"]}>
            <h4 className={styles["who"]}>
              <SideMark
                position={workshop.sides.indexOf(from)}
                name={words.text("panels.support.direction", { from: from.name, to: to.name })}
              />
            </h4>
            {(["support", "expectation"] as const).map((kind) => (
              <div key={kind} className={styles["kind"]}>
                <p className={board["small"]}>
                  {words.text(kind === "support" ? "panels.support.supports" : "panels.support.expectations", {
                    from: from.name,
                    to: to.name,
                  })}
                </p>
                {all.every((commitment) => commitment.kind !== kind) && (
                  <p className={board["lead"]}>{words.text("boards.support.nothing")}</p>
                )}
                <ul className={board["plain"]}>
                  {all
                    .filter((commitment) => commitment.kind === kind)
                    .map((commitment) => (
                      <CommitmentCard
                        key={commitment.id}
                        workshop={workshop}
                        commitment={commitment}
                        isOpen={open.has(commitment.id)}
                      />
                    ))}
                </ul>
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
};
