import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import { SideMark } from "../../ui/SideMark";
import { NewLine } from "./NewLine";
import { OutlineInterest } from "./OutlineInterest";
import styles from "./OutlineList.module.css";
import { OutlineRow } from "./OutlineRow";
import { useBoard } from "./useBoard";

/** The seats as a list: each side's interests in the order in which they lie before it. */
export const OutlineSeats = ({ workshop }: { workshop: Workshop }) => {
  const words = useWords();
  const board = useBoard(workshop, words);
  return (
    <section aria-label={words.text("canvas.seats")}>
      <h2 className={styles.band}>{words.text("canvas.seats")}</h2>
      {workshop.sides.map((one, place) => {
        // The strongest first: those of one strength stand together.
        const own = board.seats[place]?.interests.map((box) => box.interest) ?? [];
        return (
          <section key={one.id} aria-label={one.name}>
            <h3 className={styles.group}>
              <SideMark position={place} name={one.name} />{" "}
              {board.seats[place]?.leaves ? <span className={styles.note}>{words.text("canvas.leaves")}</span> : null}
            </h3>
            <OutlineRow stays id={one.id} kept={one.name} label={words.text("canvas.side")} />
            {own.length === 0 ? <p className={styles.empty}>{words.text("canvas.emptySeat")}</p> : null}
            <ul className={styles.rows}>
              {own.map((interest, at) => (
                <li key={interest.id}>
                  <OutlineInterest
                    interest={interest}
                    canRise={own[at - 1]?.strength === interest.strength}
                    canSink={own[at + 1]?.strength === interest.strength}
                  />
                </li>
              ))}
            </ul>
            <NewLine
              label={words.text("canvas.addInterest")}
              draft={{ what: "interest", side: one.id, strength: own.at(-1)?.strength ?? "must-protect" }}
            />
          </section>
        );
      })}
    </section>
  );
};
