import { reviewBoard } from "@shared/agreement/review/reviewBoard";
import { visible } from "@shared/agreement/visible";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import { Dialog } from "../../ui/Dialog";
import { BoardTable } from "./BoardTable";
import { partHeading } from "./partHeading";
import styles from "./Reviews.module.css";
import { StandingAnswer } from "./StandingAnswer";

interface Props {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

/** All replies by part and person, what stands in the way, and what of it can become part of the work. */
export const ReviewBoardDialog = ({ workshop, onClose }: Props) => {
  const words = useWords();
  const board = reviewBoard(workshop);
  const others = board.reviewers.filter((one) => one.standing !== "counts");
  const nameOf = (name: string): string => visible(name) || words.text("review.board.nobody");
  return (
    <Dialog
      open
      onClose={onClose}
      size="full"
      title={words.text("review.board")}
      description={words.text(board.counting.length === 0 ? "review.board.none" : "review.board.lead")}
    >
      {board.counting.length > 0 && <BoardTable board={board} workshop={workshop} />}
      {board.counting.length > 0 && (
        <h3 className={styles["heading"]}>{words.text("review.board.inTheWay", { count: board.inTheWay.length })}</h3>
      )}
      <ul className={styles["answers"]}>
        {board.inTheWay.map((said) => (
          <StandingAnswer key={`${said.reply.id} ${said.section}`} said={said} onLeave={onClose} />
        ))}
      </ul>
      {board.remarks.length > 0 && <h3 className={styles["heading"]}>{words.text("review.board.remarks")}</h3>}
      <ul className={styles["said"]}>
        {board.remarks.map((one) => (
          <li key={`${one.reply.id} ${one.section}`} dir="auto">
            <b>
              {nameOf(one.reply.name)},{" "}
              {one.section === "" ? words.text("review.board.whole") : partHeading(one.section, words)}
            </b>{" "}
            {visible(one.comment)}
          </li>
        ))}
      </ul>
      {others.length > 0 && <h3 className={styles["heading"]}>{words.text("review.board.others")}</h3>}
      <ul className={styles["said"]}>
        {others.map(({ reply, standing }) => (
          <li key={reply.id} dir="auto">
            <b>{nameOf(reply.name)}</b>{" "}
            {words.text("review.board.standing", { standing, digits: reply.fingerprint.slice(0, 16) })}
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
