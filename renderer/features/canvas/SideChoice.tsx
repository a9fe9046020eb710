import { sideMark } from "@shared/picture/sideMark";
import type { Workshop } from "@shared/workshop/workshop";
import { runGiving } from "../../store/giving";
import { useWords } from "../../store/useWords";
import styles from "./OutlineList.module.css";
import { sideCommand } from "./sideCommand";

/** The one of a list that a control names. */
export const choice = <V extends string>(all: readonly V[], value: string): V | undefined =>
  all.find((one) => one === value);

interface Props {
  readonly workshop: Workshop;
  readonly id: string;
  readonly side: string | null;
  /** Nobody's is a choice, too. */
  readonly nobody?: boolean;
}

/** Whose a thing is. */
export const SideChoice = ({ workshop, id, side, nobody = false }: Props) => {
  const words = useWords();
  return (
    <select
      className={styles.choice}
      aria-label={words.text("canvas.side")}
      value={side ?? ""}
      onChange={(event) => {
        const command = sideCommand(workshop, [id], event.target.value === "" ? null : event.target.value);
        if (command) runGiving(command);
      }}
    >
      {nobody ? <option value="">{words.text("canvas.nobody")}</option> : null}
      {workshop.sides.map((one, place) => (
        <option key={one.id} value={one.id}>{`${sideMark(place).letter} · ${one.name}`}</option>
      ))}
    </select>
  );
};
