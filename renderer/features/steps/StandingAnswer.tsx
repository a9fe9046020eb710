import {
  fromComment,
  type OutcomeOfComment,
  outcomesOfComment,
  stepOfSection,
} from "@shared/agreement/review/fromComment";
import type { Said } from "@shared/agreement/review/reviewBoard";
import { visible } from "@shared/agreement/visible";
import { useWords } from "../../store/useWords";
import { toast, useView } from "../../store/viewStore";
import { newId, run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { partHeading } from "./partHeading";
import styles from "./Reviews.module.css";

interface Props {
  readonly said: Said;
  /** Leaves the board for the step where the part is written. */
  readonly onLeave: () => void;
}

/** One answer that is not a plain yes, in its sender's words, and what it can become. */
export const StandingAnswer = ({ said, onLeave }: Props) => {
  const words = useWords();
  const section = partHeading(said.section, words);
  const who = said.reply.name || said.reply.title || words.text("review.board.nobody");
  const make = (into: OutcomeOfComment): void => {
    const id = newId();
    const done = run(fromComment(said, into, { who, section }, id));
    if (done.ok) toast({ key: "review.board.into.done", values: { into } }, { tone: "success" });
  };
  return (
    <li className={styles["answer"]} data-verdict={said.verdict}>
      <strong dir="auto">
        {words.text("review.board.saidOf", {
          who: visible(who),
          section,
          verdict: words.text(`domain.reviewVerdict.${said.verdict}`),
        })}
      </strong>
      <p className={styles["words"]} dir="auto">
        {said.comment.trim() === "" ? words.text("review.board.wordless") : visible(said.comment)}
      </p>
      <div className={styles["buttons"]}>
        {outcomesOfComment.map((into) => (
          <Button key={into} onClick={() => make(into)}>
            {words.text(`review.board.into.${into}`)}
          </Button>
        ))}
        <Button
          tone="quiet"
          onClick={() => {
            useView.getState().goTo(stepOfSection(said.section));
            onLeave();
          }}
        >
          {words.text("review.board.goTo")}
        </Button>
      </div>
    </li>
  );
};
