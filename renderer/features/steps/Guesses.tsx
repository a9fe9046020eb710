import { knowings } from "@shared/envelope/unguessed";
import type { Workshop } from "@shared/workshop/workshop";
import { guessFields } from "../../fields/interestFields";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import styles from "./steps.module.css";

/** "Křídlo knew three of Zirkelwerk's four": what each side believed the others must protect. */
export const Guesses = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const nameOf = (id: string) => workshop.sides.find((side) => side.id === id)?.name ?? "";
  const first = workshop.sides[0];
  const second = workshop.sides[1];
  return (
    <>
      {knowings(workshop).map(({ by, about, hit, of }) => (
        <p key={`${by} ${about}`} className={styles.lead}>
          {words.text("panels.interests.guessed", { side: nameOf(by), hit, of, about: nameOf(about) })}
        </p>
      ))}
      {first && second && (
        <ThingList
          name={words.text("panels.interests.guesses")}
          things={workshop.guesses}
          fields={guessFields}
          describe={(guess) => ({
            title: guess.text,
            meta: words.text("panels.interests.guessBy", { side: nameOf(guess.side), about: nameOf(guess.about) }),
          })}
          movable
          add={{
            label: "panels.interests.addGuess",
            command: (id) => ({
              do: "add",
              what: "guess",
              record: { id, side: first.id, about: second.id, hit: null },
            }),
          }}
        />
      )}
    </>
  );
};
