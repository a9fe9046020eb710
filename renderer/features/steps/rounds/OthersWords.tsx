import type { Interest } from "@shared/workshop/interests";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { Check } from "lucide-react";
import { edit } from "../../../fields/edit";
import { useWords } from "../../../store/useWords";
import { run } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { TextArea } from "../../../ui/TextArea";
import { SideHeading } from "../SideHeading";
import styles from "./rounds.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly interest: Interest;
  readonly side: Side;
  readonly said: string;
  readonly onSaid: (text: string) => void;
  readonly onConfirm: () => void;
}

/** What another side believed, and how it says the interest now. */
export const OthersWords = ({ workshop, interest, side, said, onSaid, onConfirm }: Props) => {
  const words = useWords();
  const guesses = workshop.guesses.filter((guess) => guess.side === side.id && guess.hit === interest.id);
  const confirmed = interest.readBackBy.includes(side.id);
  return (
    <section className={styles["other"]}>
      <SideHeading workshop={workshop} side={side.id} />
      {guesses.length === 0 ? (
        <p className={styles["quiet"]}>{words.text("rounds.readBack.notGuessed", { side: side.name })}</p>
      ) : (
        <>
          <p className={styles["quiet"]}>{words.text("rounds.readBack.guessed", { side: side.name })}</p>
          {guesses.map((guess) => (
            <blockquote key={guess.id} className={styles["quote"]} dir="auto">
              {guess.text}
            </blockquote>
          ))}
        </>
      )}
      {confirmed ? (
        <p className={styles["confirmed"]}>
          <Check aria-hidden />
          {words.text("rounds.readBack.confirmed", { side: side.name })}
          <Button
            tone="link"
            size="small"
            onClick={() =>
              run(edit.interest(interest.id, { readBackBy: interest.readBackBy.filter((id) => id !== side.id) }))
            }
          >
            {words.text("rounds.readBack.again")}
          </Button>
        </p>
      ) : (
        <>
          <TextArea
            label={words.text("rounds.readBack.theirWords", { side: side.name })}
            value={said}
            onChange={onSaid}
            rows={2}
          />
          <div>
            <Button icon={<Check aria-hidden />} onClick={onConfirm}>
              {words.text("rounds.readBack.confirm")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
