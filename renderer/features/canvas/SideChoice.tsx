import { sideMark } from "@shared/picture/sideMark";
import type { Workshop } from "@shared/workshop/workshop";
import { runGiving } from "../../store/giving";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import styles from "./OutlineList.module.css";
import { sideCommand } from "./sideCommand";

interface Props {
  readonly id: string;
  readonly side: string | null;
  readonly sides: Workshop["sides"];
  /** Nobody's is a choice, too. */
  readonly nobody?: boolean;
}

/** Whose a thing is. */
export const SideChoice = ({ id, side, sides, nobody = false }: Props) => {
  const words = useWords();
  return (
    <select
      className={styles.choice}
      aria-label={words.text("canvas.side")}
      value={side ?? ""}
      onChange={(event) => {
        const { workshop } = useWorkshop.getState();
        const to = event.target.value === "" ? null : event.target.value;
        const command = workshop && sideCommand(workshop, [id], to);
        if (command) runGiving(command);
      }}
    >
      {nobody ? <option value="">{words.text("canvas.nobody")}</option> : null}
      {sides.map((one, place) => (
        <option key={one.id} value={one.id}>{`${sideMark(place).letter} · ${one.name}`}</option>
      ))}
    </select>
  );
};
