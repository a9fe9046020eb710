import type { Commitment } from "@shared/workshop/ownership";
import type { Workshop } from "@shared/workshop/workshop";
import { Link2 } from "lucide-react";
import type { KeyboardEvent } from "react";
import { edit } from "../../../fields/edit";
import { useWords } from "../../../store/useWords";
import { useView } from "../../../store/viewStore";
import { run } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { classes } from "../../../ui/classes";
import { answerWith, canPair, useAnswering } from "./answering";
import board from "./Board.module.css";
import { Cell } from "./Cell";
import styles from "./Support.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly commitment: Commitment;
  /** A support that nothing answers yet. */
  readonly isOpen: boolean;
}

const weights = [1, 2, 3, 4, 5] as const;
const dragKind = "application/x-sameside-commitment";

/** One commitment: dragged onto another, or by key, it answers it; 1 to 5 weigh it. */
export const CommitmentCard = ({ workshop, commitment, isOpen }: Props) => {
  const words = useWords();
  const chosen = useAnswering((state) => state.with);
  const isLit = useView((view) => view.lit.includes(commitment.id));
  const isChosen = chosen === commitment.id;
  const fits = chosen !== null && canPair(workshop, chosen, commitment);
  const answered = commitment.answers.flatMap((id) => workshop.commitments.find((one) => one.id === id) ?? []);
  const weigh = (weight: number): void => void run(edit.commitment(commitment.id, { weight }));
  const choose = (): void => {
    if (fits) answerWith(workshop, chosen, commitment);
    else useAnswering.setState({ with: isChosen ? null : commitment.id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const weight = weights.find((one) => event.code === `Digit${String(one)}` || event.code === `Numpad${String(one)}`);
    if (weight !== undefined) weigh(weight);
    else if (event.key.toLowerCase() === "a") choose();
    else if (event.key === "Escape" && chosen !== null) useAnswering.setState({ with: null });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li
      className={classes(
        styles["card"],
        isOpen && styles["open"],
        isChosen && styles["chosen"],
        fits && styles["fits"],
        isLit && board["lit"],
      )}
      data-on-board={commitment.id}
      draggable
      onKeyDown={onKeyDown}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragKind, commitment.id);
        event.dataTransfer.effectAllowed = "link";
        useAnswering.setState({ with: commitment.id });
      }}
      onDragEnd={() => useAnswering.setState({ with: null })}
      onDragOver={(event) => {
        if (fits) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        answerWith(workshop, event.dataTransfer.getData(dragKind), commitment);
      }}
    >
      <Cell
        label={words.text("panels.field.text")}
        value={commitment.text}
        onChange={(text) => void run(edit.commitment(commitment.id, { text }))}
      />
      <div className={styles["line"]}>
        <fieldset className={styles["weights"]} aria-label={words.text("panels.field.weight")}>
          {weights.map((weight) => (
            <button
              key={weight}
              type="button"
              className={classes(styles["weight"], weight <= commitment.weight && styles["full"])}
              aria-pressed={weight === commitment.weight}
              aria-label={words.text("boards.support.weigh", { weight })}
              onClick={() => weigh(weight)}
            />
          ))}
        </fieldset>
        <span className={board["small"]}>{words.day(commitment.due)}</span>
        <Button size="small" tone="quiet" icon={<Link2 aria-hidden />} pressed={isChosen} onClick={choose}>
          {words.text(
            fits ? "boards.support.thisOne" : isChosen ? "boards.support.chooseOther" : "boards.support.answer",
          )}
        </Button>
      </div>
      {answered.map((one) => (
        <p key={one.id} className={board["small"]} dir="auto">
          {words.text("boards.support.answers", { text: one.text })}
        </p>
      ))}
      {commitment.kind === "support" &&
        workshop.commitments
          .filter((one) => one.answers.includes(commitment.id) && !commitment.answers.includes(one.id))
          .map((one) => (
            <p key={one.id} className={board["small"]} dir="auto">
              {words.text("boards.support.answeredBy", { text: one.text })}
            </p>
          ))}
      {isOpen && <p className={styles["warning"]}>{words.text("boards.support.unanswered")}</p>}
    </li>
  );
};
