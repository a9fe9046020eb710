import type { Quadrant } from "@shared/analysis/quadrant";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useState } from "react";
import { create } from "zustand";
import { useWords } from "../../../store/useWords";
import { Button } from "../../../ui/Button";
import { Disclosure } from "../../../ui/Disclosure";
import { Segmented } from "../../../ui/Segmented";
import { SideMark } from "../../../ui/SideMark";
import styles from "./Support.module.css";

interface Habits {
  readonly workshop: string;
  readonly of: Readonly<Record<string, Quadrant>>;
}

const none: Habits = { workshop: "", of: {} };

// In the memory of this window alone: not in the file, not in its journal, not remembered by the machine, gone when the
// window closes. A word to a leader about himself belongs to nobody else.
const useHabits = create<Habits>()(() => none);

const habits: readonly Quadrant[] = ["over-giving", "demanding", "abdicating", "empowering"];

/** A word to each side's partner lead about his own habit, and where it pulls; one lead sees it at a time. */
export const HabitualStyle = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const kept = useHabits();
  const chosen = kept.workshop === workshop.id ? kept.of : none.of;
  const [who, setWho] = useState<string | null>(null);
  const at = placeOf(workshop.sides, who);
  const side = workshop.sides[at];
  const habit = side ? (chosen[side.id] ?? null) : null;
  return (
    <Disclosure label={words.text("boards.style.open")}>
      <div className={styles["styles"]}>
        <Segmented<string>
          label={words.text("boards.style.who")}
          value={who}
          options={workshop.sides.map((one) => ({ value: one.id, label: one.short || one.name }))}
          onChange={setWho}
        />
        {side && (
          <div className={styles["style"]}>
            <SideMark position={at} name={side.name} />
            <Segmented<Quadrant>
              label={words.text("boards.style.ask")}
              value={habit}
              options={habits.map((value) => ({ value, label: words.text(`boards.style.habit.${value}`) }))}
              onChange={(value) => useHabits.setState({ workshop: workshop.id, of: { ...chosen, [side.id]: value } })}
            />
            {habit && <p>{words.text(`boards.style.pull.${habit}`)}</p>}
            <div>
              <Button tone="quiet" onClick={() => setWho(null)}>
                {words.text("boards.style.done")}
              </Button>
            </div>
          </div>
        )}
      </div>
      <Button
        tone="quiet"
        onClick={() => {
          useHabits.setState(none);
          setWho(null);
        }}
      >
        {words.text("boards.style.forget")}
      </Button>
    </Disclosure>
  );
};
