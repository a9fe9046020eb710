import type { Board } from "@shared/picture/board";
import { type Interest, strengths } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { IconButton } from "../../ui/IconButton";
import { SideMark } from "../../ui/SideMark";
import { announce } from "./canvasStore";
import { NewLine } from "./NewLine";
import styles from "./OutlineList.module.css";
import { OutlineRow } from "./OutlineRow";
import { choice } from "./SideChoice";
import { orderBy } from "./seatOrder";
import { useBoard } from "./useBoard";

/** Up and down among the interests of one side and strength. */
const Order = ({ board, interest }: { board: Board; interest: Interest }) => {
  const words = useWords();
  const what = words.quote(interest.text, 40);
  return ([-1, 1] as const).map((by) => {
    const command = orderBy(board, interest.id, by);
    return (
      <IconButton
        key={by}
        size="small"
        aria-disabled={command === null}
        label={words.text(by < 0 ? "table.higher" : "table.lower", { what })}
        icon={by < 0 ? <ArrowUp aria-hidden size={16} /> : <ArrowDown aria-hidden size={16} />}
        onClick={() => {
          // A button that takes itself away would let go of the keys.
          if (command) run(command);
          else announce(words.text("table.atTheEnd"));
        }}
      />
    );
  });
};

/** The seats as a list: each side's interests in the order in which they lie before it. */
export const OutlineSeats = ({ workshop }: { workshop: Workshop }) => {
  const words = useWords();
  const board = useBoard(workshop, words);
  return (
    <section aria-label={words.text("canvas.seats")}>
      <h2 className={styles.band}>{words.text("canvas.seats")}</h2>
      {workshop.sides.map((one, place) => {
        const own = board.seats[place]?.interests.map((box) => box.interest) ?? [];
        return (
          <section key={one.id} aria-label={one.name} data-thing={one.id}>
            <h3 className={styles.group}>
              <SideMark position={place} name={one.name} />
            </h3>
            {own.length === 0 ? <p className={styles.empty}>{words.text("canvas.emptySeat")}</p> : null}
            <ul className={styles.rows}>
              {own.map((interest) => (
                <li key={interest.id}>
                  <OutlineRow workshop={workshop} id={interest.id} label={words.text("canvas.interest")}>
                    <select
                      className={styles.choice}
                      aria-label={words.text("canvas.strength")}
                      value={interest.strength}
                      onChange={(event) => {
                        const strength = choice(strengths, event.target.value);
                        if (strength) run({ do: "edit", what: "interest", id: interest.id, changes: { strength } });
                      }}
                    >
                      {strengths.map((strength) => (
                        <option key={strength} value={strength}>
                          {words.text(`domain.strength.${strength}`)}
                        </option>
                      ))}
                    </select>
                    <Order board={board} interest={interest} />
                  </OutlineRow>
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
