import { endShape, isOpen, marksOf, titleWidth } from "@shared/picture/drawPiece";
import { headShape, outline, patternShape, rim } from "@shared/picture/piece";
import type { PlacedEnd, PlacedRow } from "@shared/picture/placed";
import { sideMark } from "@shared/picture/sideMark";
import { belowPath, signPath } from "@shared/picture/signs";
import { sizes } from "@shared/picture/sizes";
import type { Node, NodeProps } from "@xyflow/react";
import { GripVertical } from "lucide-react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { classes } from "../../ui/classes";
import { CoverRim } from "./CoverRim";
import type { JointEnds } from "./canvasStore";
import { Mark } from "./Mark";
import type { PieceData } from "./nodeData";
import { nodeState, rowState } from "./nodeState";
import { patternFill } from "./Patterns";
import styles from "./PieceNode.module.css";
import type { Shown } from "./shown";
import { TextBlock } from "./TextBlock";

const plain: Shown = { selected: false, current: false, lit: false, mark: null };

/** The part of an end a hand can take: larger than what is drawn. */
const grip = (end: PlacedEnd): { cx: number; cy: number } => {
  const outwards = end.kind === "give" ? sizes.knob.belly : -sizes.knob.belly;
  if (end.edge === "bottom") return { cx: end.x, cy: end.y + outwards };
  return { cx: end.x + (end.edge === "right" ? outwards : -outwards), cy: end.y };
};

interface EndsProps {
  readonly row: PlacedRow;
  readonly joint: JointEnds | null;
  readonly sign: Shown["sign"];
}

const Ends = ({ row, joint, sign }: EndsProps) => (
  <>
    {row.ends.some((end) => end.edge === "bottom") ? (
      <path className={styles.below} d={belowPath(row, sizes.piece.width)} />
    ) : null}
    {row.ends.map((end) => {
      const chosen = joint !== null && end.joint?.give === joint.give && end.joint.need === joint.need;
      const key = end.joint ? `${end.joint.give} ${end.joint.need}` : end.row;
      return (
        <g key={key}>
          {end.giver === null ? null : <path className={styles.rim} data-side={end.giver} d={endShape(end, false)} />}
          {isOpen(row) ? (
            <>
              <path className={styles.ground} d={endShape(end)} />
              <path className={styles.hole} d={endShape(end, false)} />
            </>
          ) : null}
          {sign ? <path className={styles.sign} data-sign={sign} d={signPath(end, sign)} /> : null}
          {chosen ? <path className={styles.chosen} d={endShape(end)} /> : null}
          <circle
            className={classes(styles.grip, "nodrag nopan")}
            {...grip(end)}
            r={14}
            data-end={end.row}
            data-x={end.x}
            data-y={end.y}
            data-give={end.joint?.give}
            data-need={end.joint?.need}
          />
        </g>
      );
    })}
  </>
);

/** A piece of the jigsaw: a role with what it gives as tabs and what it needs as sockets, on the seam. */
export const PieceNode = memo(({ id, data }: NodeProps<Node<PieceData, "piece">>) => {
  const words = useWords();
  const handleTitle = words.text("table.rowHandle");
  const { piece, shown, rows, joint, covers } = data;
  const { width, height, plan } = piece;
  const marks = marksOf(piece);
  const shape = outline(width, height, marks);
  const head = headShape(width, plan.headHeight);
  const pattern = patternFill(piece.side);
  return (
    <div className={styles.piece} data-side={piece.side} {...nodeState(id, data.label, shown)}>
      <svg className={styles.shape} aria-hidden="true" width={width} height={height}>
        <CoverRim covers={covers} width={width} height={height} />
        <path className={styles.halo} d={shape} />
        <path className={styles.body} d={shape} />
        {piece.side < 0 ? <path d={shape} fill={patternFill(-1) ?? "none"} /> : null}
        <path className={styles.head} d={head} />
        {pattern === null || piece.side < 0 ? null : (
          <path d={patternShape(titleWidth(piece), width, plan.headHeight)} fill={pattern} />
        )}
        <path className={styles.rim} d={rim(width, height, marks)} />
        {piece.rows.map((row) => (
          <Ends key={row.id} row={row} joint={joint} sign={rows[row.id]?.sign ?? null} />
        ))}
      </svg>
      <span className={styles.letter}>{sideMark(piece.side).letter}</span>
      <div className={styles.title}>
        <TextBlock lines={plan.titleLines} />
      </div>
      {piece.rows.map((row) => {
        const one = rows[row.id] ?? plain;
        return (
          <div
            key={row.id}
            className={styles.row}
            data-row={row.id}
            data-edge={row.edge}
            data-align={(row.edge === "right") === row.rtl ? "start" : "end"}
            data-open={isOpen(row) || undefined}
            {...rowState(one)}
            style={{
              insetBlockStart: row.y - row.half,
              blockSize: 2 * row.half,
              insetInlineStart: row.edge === "right" ? sizes.piece.outerPad - 8 : sizes.piece.seamPad - 6,
              insetInlineEnd: row.edge === "right" ? sizes.piece.seamPad - 6 : sizes.piece.outerPad - 8,
            }}
          >
            <span className={classes(styles.handle, "nodrag nopan")} data-handle={row.id} title={handleTitle}>
              <GripVertical aria-hidden size={14} />
            </span>
            <TextBlock lines={row.lines} prefix={row.prefix} prefixClass={styles.prefix} />
            {/* The ring of a note would look like one more end to draw from. */}
            {one.mark && one.mark !== "note" ? (
              <span className={styles.rowMark}>
                <Mark severity={one.mark} />
              </span>
            ) : null}
          </div>
        );
      })}
      {shown.mark ? (
        <span className={styles.corner}>
          <Mark severity={shown.mark} />
        </span>
      ) : null}
    </div>
  );
});
PieceNode.displayName = "PieceNode";
