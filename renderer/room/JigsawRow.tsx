import { endShape } from "@shared/picture/drawPiece";
import { headOf } from "@shared/picture/piece";
import type { PlacedEnd, PlacedRow } from "@shared/picture/placed";
import { sideMark } from "@shared/picture/sideMark";
import { belowPath, towardOf } from "@shared/picture/signs";
import { lineHeight, type as looks, sizes } from "@shared/picture/sizes";
import styles from "./Jigsaw.module.css";
import { JigsawText } from "./JigsawText";

const { width, seamPad } = sizes.piece;

interface EndProps {
  readonly end: PlacedEnd;
  readonly open: boolean;
  /** The side at the other end, where that end does not lie in this one. */
  readonly other: number | undefined;
}

/** A hole that gapes, the rim of a joint in the giver's colour, or, of a joint that is no seam, a plug with the letter of the other side. */
const End = ({ end, open, other }: EndProps) => {
  if (open)
    return (
      <>
        <path className={styles.ground} d={endShape(end)} />
        <path className={styles.hole} d={endShape(end, false)} />
      </>
    );
  if (end.giver !== null) return <path className={styles.rim} data-side={end.giver} d={endShape(end, false)} />;
  if (end.seam || other === undefined) return null;
  const spot = headOf(end.x, end.y, towardOf(end));
  return (
    <g data-side={end.kind === "need" ? other : undefined}>
      {end.kind === "need" && <path className={styles.plug} d={endShape(end)} />}
      <JigsawText
        className={styles.letter}
        lines={[sideMark(other).letter]}
        {...spot}
        size={12}
        lineHeight={16}
        anchor="middle"
      />
    </g>
  );
};

/** A row's text and its tabs or socket. */
export const JigsawRow = ({ row, open, other }: Omit<EndProps, "end"> & { readonly row: PlacedRow }) => {
  const right = row.edge === "right";
  return (
    <g data-open={open}>
      <JigsawText
        className={styles.row}
        lines={row.lines}
        x={right ? width - seamPad : seamPad}
        y={row.y}
        size={looks.row.size}
        lineHeight={lineHeight.row}
        anchor={right ? "right" : "left"}
        rtl={row.rtl}
        prefix={{ text: row.prefix, className: styles.prefix }}
      />
      {row.ends.some((end) => end.edge === "bottom") && <path className={styles.below} d={belowPath(row, width)} />}
      {row.ends.map((end) => (
        <End key={`${end.joint?.give} ${end.joint?.need}`} end={end} open={open} other={other} />
      ))}
    </g>
  );
};
