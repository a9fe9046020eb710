import type { PieceBox } from "@shared/picture/board";
import { isOpen, marksOf, titleWidth } from "@shared/picture/drawPiece";
import { tileFill } from "@shared/picture/patterns";
import { headShape, outline, patternShape, rim } from "@shared/picture/piece";
import { isRtl } from "@shared/picture/planPiece";
import { sideMark } from "@shared/picture/sideMark";
import { lineHeight, type as looks, sizes } from "@shared/picture/sizes";
import styles from "./Jigsaw.module.css";
import { JigsawRow } from "./JigsawRow";
import { JigsawText } from "./JigsawText";

interface Props {
  readonly piece: PieceBox;
  /** The joined rows, with the place of the side at the other end. */
  readonly taken: ReadonlyMap<string, number>;
  readonly inHand: boolean;
  /** Its side leaves: it is an outline, its words as legible as all. */
  readonly leaves: boolean;
}

/** One piece as it is cut: its head with letter, glyph and pattern, its rows with their tabs and sockets. */
export const JigsawPiece = ({ piece, taken, inHand, leaves }: Props) => {
  const { width, height, plan, side, rows } = piece;
  const open = new Set(rows.filter((row) => isOpen(row) && !taken.has(row.id)).map((row) => row.id));
  const marks = marksOf(piece);
  const shape = outline(width, height, marks);
  const patterned = patternShape(titleWidth(piece), width, plan.headHeight);
  const rtl = isRtl(piece.role.title);
  const { letter, glyph } = sideMark(side);
  const middle = sizes.piece.headPad + lineHeight.head / 2;
  const head = { y: middle, size: looks.head.size, lineHeight: lineHeight.head, className: styles.headText };
  return (
    <g transform={`translate(${piece.x} ${piece.y})`} data-side={side} data-in-hand={inHand} data-leaves={leaves}>
      {inHand && <path className={styles.ring} d={shape} />}
      {inHand && <path className={styles.air} d={shape} />}
      <path className={styles.body} d={shape} />
      {side < 0 && <path d={shape} fill={tileFill("room", side)} />}
      <path className={styles.head} d={headShape(width, plan.headHeight)} />
      {side >= 0 && (
        <g className={styles.pattern}>
          <path className={styles.head} d={patterned} />
          <path d={patterned} fill={tileFill("room", side)} />
        </g>
      )}
      <JigsawText {...head} lines={[side < 0 ? "" : letter]} x={9} />
      <JigsawText {...head} lines={[glyph]} x={26} size={10} anchor="middle" />
      <JigsawText
        {...head}
        lines={plan.titleLines}
        x={rtl ? titleWidth(piece) - 12 : 34}
        y={plan.headHeight / 2}
        anchor={rtl ? "right" : "left"}
        rtl={rtl}
      />
      <path className={styles.rim} d={rim(width, height, marks)} />
      {rows.map((row) => (
        <JigsawRow key={row.id} row={row} open={open.has(row.id)} other={taken.get(row.id)} />
      ))}
    </g>
  );
};
