import type { Role } from "@shared/workshop/jigsaw";
import { index } from "@shared/workshop/thingIndex";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { LongChoice } from "./LongChoice";
import styles from "./OutlineList.module.css";
import { moveRow } from "./rowMoving";

interface Props {
  readonly row: string;
  readonly piece: Role;
  /** How many pieces there are. */
  readonly pieces: number;
}

/** In which piece a row stands; another one takes it over with its joint. */
export const PieceChoice = ({ row, piece, pieces }: Props) => {
  const words = useWords();
  if (pieces < 2) return null;
  const option = ({ id, title }: Role) => ({
    value: id,
    text: title.trim() === "" ? words.text("canvas.untitled") : title,
  });
  const move = (into: string): void => {
    moveRow(row, into, words);
    const { workshop: now } = useWorkshop.getState();
    // The keys go along with it.
    if (now && index(now).get(row)?.parent === into) useView.getState().edit(row);
  };
  return (
    <LongChoice
      className={styles.choice}
      label={words.text("table.inPiece")}
      chosen={option(piece)}
      count={pieces}
      options={(workshop) => workshop.roles.map(option)}
      onChoose={move}
    />
  );
};
