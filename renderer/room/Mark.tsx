import { sideMark } from "@shared/picture/sideMark";
import styles from "./Mark.module.css";
import { useRoomWords } from "./useRoomWords";

interface Props {
  readonly place: number;
  /** Written behind the mark. */
  readonly name?: string;
}

/** A side by letter, glyph and colour, in the size of the text around it; nobody by a dashed ring. */
export const Mark = ({ place, name }: Props) => {
  const words = useRoomWords();
  const { letter, glyph } = place < 0 ? { letter: "", glyph: "○" } : sideMark(place);
  return (
    <span className={styles.mark} data-side={place}>
      <span className={styles.seal} aria-hidden={name !== undefined}>
        {letter}
        <span className={styles.glyph}>{glyph}</span>
      </span>
      {name !== undefined && (
        <span className={styles.name} dir="auto">
          {name || words.text("room.nobody")}
        </span>
      )}
    </span>
  );
};
