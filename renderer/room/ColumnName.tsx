import { sideMark } from "@shared/picture/sideMark";
import { sizes } from "@shared/picture/sizes";
import { wrap } from "@shared/picture/wrap";
import styles from "./Jigsaw.module.css";
import { JigsawText } from "./JigsawText";
import { useRoomWords } from "./useRoomWords";

interface Props {
  readonly place: number;
  readonly name: string;
  readonly x: number;
  /** The middle of the name's line. */
  readonly y: number;
  readonly leaves: boolean;
}

const line = 20;
const style = { size: 15, weight: 600 } as const;
const { width } = sizes.piece;

/** Whose pieces stand in this column: letter, glyph and name over a line in the side's colour. */
export const ColumnName = ({ place, name, x, y, leaves }: Props) => {
  const words = useRoomWords();
  const { letter, glyph } = sideMark(place);
  const text = `${place < 0 ? "" : letter} ${glyph}  ${name || words.text("room.nobody")}`.trim();
  return (
    <g data-side={place}>
      <JigsawText
        className={styles.name}
        lines={wrap(text, width - 20, style, 1)}
        x={x + 10}
        y={leaves ? y - line : y}
        size={style.size}
        lineHeight={line}
      />
      {leaves && (
        <JigsawText
          className={styles.note}
          lines={[words.text("canvas.leaves")]}
          x={x + 10}
          y={y}
          size={14}
          lineHeight={line}
        />
      )}
      <path className={styles.under} d={`M${x + 8} ${y + 13}L${x + width - 8} ${y + 13}`} />
    </g>
  );
};
