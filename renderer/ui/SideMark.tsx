import styles from "./SideMark.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

const letters = ["A", "B", "C", "D", "E", "F"] as const;
const glyphs = ["●", "▲", "■", "◆", "⬢", "★"] as const;

interface Props {
  /** Its place, 0 to 5; anything else is nobody's. */
  readonly position: number;
  /** Shown behind the mark, or only read aloud. */
  readonly name?: string;
  readonly hideName?: boolean;
}

/** Tells one from the other five by letter, glyph, pattern and colour, never by colour alone. */
export const SideMark = ({ position, name, hideName = false }: Props) => (
  <span className={styles["mark"]} data-side={position}>
    <span className={styles["seal"]} aria-hidden="true">
      {letters[position] ?? "?"}
      <span className={styles["glyph"]}>{glyphs[position] ?? "○"}</span>
    </span>
    {name !== undefined &&
      (hideName ? (
        <VisuallyHidden>{name}</VisuallyHidden>
      ) : (
        <span className={styles["name"]} dir="auto">
          {name}
        </span>
      ))}
  </span>
);
