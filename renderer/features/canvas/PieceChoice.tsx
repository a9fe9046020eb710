import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import styles from "./OutlineList.module.css";
import { moveRow } from "./rowMoving";

interface Props {
  readonly workshop: Workshop;
  readonly row: string;
  readonly piece: string;
}

/** In which piece a row stands; another one takes it over with its joint. */
export const PieceChoice = ({ workshop, row, piece }: Props) => {
  const words = useWords();
  if (workshop.roles.length < 2) return null;
  return (
    <select
      className={styles.choice}
      aria-label={words.text("table.inPiece")}
      value={piece}
      onChange={(event) => moveRow(row, event.target.value, words)}
    >
      {workshop.roles.map((role) => (
        <option key={role.id} value={role.id}>
          {role.title.trim() === "" ? words.text("canvas.untitled") : role.title}
        </option>
      ))}
    </select>
  );
};
