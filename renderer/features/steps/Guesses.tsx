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
  const pairs = workshop.sides.flatMap((by) =>
    workshop.sides.filter((about) => about.id !== by.id).map((about) => ({ by, about })),
  );
  return (
    <>
      {pairs.map(({ by, about }) => {
        const made = workshop.guesses.filter((one) => one.side === by.id && one.about === about.id);
        if (made.length === 0) return null;
        const hit = new Set(made.flatMap((one) => (one.hit === null ? [] : [one.hit]))).size;
        const of = workshop.interests.filter((one) => one.side === about.id && one.strength === "must-protect").length;
        return (
          <p key={`${by.id} ${about.id}`} className={styles.lead}>
            {words.text("panels.interests.guessed", { side: by.name, hit, of, about: about.name })}
          </p>
        );
      })}
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
