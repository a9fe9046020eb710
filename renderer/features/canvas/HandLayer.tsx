import type { Board } from "@shared/picture/board";
import type { Workshop } from "@shared/workshop/workshop";
import { ViewportPortal } from "@xyflow/react";
import { useEffect, useRef, useState } from "react";
import { useCanvas } from "./canvasStore";
import styles from "./HandLayer.module.css";
import { stopOf } from "./readingOrder";

interface Click {
  readonly x: number;
  readonly y: number;
  readonly key: string;
}

const keyOf = (joint: Workshop["joints"][number]): string => `${joint.give} ${joint.need}`;

/** Where the joint that was just made lies: seen as a click there. */
const useClick = (workshop: Workshop, board: Board): Click | null => {
  const before = useRef<Workshop["joints"] | null>(null);
  const [click, setClick] = useState<Click | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = workshop.joints;
    if (last === null || last === workshop.joints) return;
    const known = new Set(last.map(keyOf));
    const fresh = workshop.joints.filter((joint) => !known.has(keyOf(joint)));
    const [only] = fresh;
    if (fresh.length !== 1 || !only) return;
    for (const piece of board.pieces)
      for (const row of piece.rows)
        for (const end of row.ends)
          if (end.kind === "need" && end.joint && keyOf(end.joint) === keyOf(only))
            setClick({ x: piece.x + end.x, y: piece.y + end.y, key: `${keyOf(only)} ${workshop.joints.length}` });
  }, [workshop, board]);
  return click;
};

/** What a hand needs to see while it moves something: what it is even with, what it would join, where it would go. */
export const HandLayer = ({ workshop, board }: { workshop: Workshop; board: Board }) => {
  const drag = useCanvas((state) => state.drag);
  const rowMove = useCanvas((state) => state.rowMove);
  const drop = useCanvas((state) => state.drop);
  const click = useClick(workshop, board);
  const into = rowMove?.into ?? drop?.piece ?? null;
  const target = into === null ? undefined : board.pieces.find((piece) => piece.role.id === into);
  const from = rowMove ? stopOf(board, rowMove.row)?.box : undefined;
  const seat = drop?.band === "seats" ? board.seats.find((one) => one.side.id === drop.side)?.box : undefined;
  const band =
    drop &&
    drop.piece === null &&
    (seat ?? (drop.band === "horizon" ? board.horizon : drop.band === "table" ? board.table : board.seatBand));
  return (
    <ViewportPortal>
      <svg className={styles.layer} aria-hidden="true" width="1" height="1">
        {band ? <rect className={styles.place} {...boxOf(band)} rx="12" /> : null}
        {target ? <rect className={styles.place} {...boxOf(target)} rx="8" /> : null}
        {drag?.slot ? <rect className={styles.slot} {...boxOf(drag.slot)} rx="2" /> : null}
        {drag?.guides?.map((guide) => (
          <path
            key={`${guide.axis} ${guide.at}`}
            className={styles.guide}
            d={
              guide.axis === "x"
                ? `M${guide.at} ${guide.from - 16}L${guide.at} ${guide.to + 16}`
                : `M${guide.from - 16} ${guide.at}L${guide.to + 16} ${guide.at}`
            }
          />
        ))}
        {drag?.lean ? <circle className={styles.lean} cx={drag.lean.x} cy={drag.lean.y} r="20" /> : null}
        {rowMove?.at && from ? (
          <path
            className={styles.row}
            d={`M${from.x + from.width / 2} ${from.y + from.height / 2}L${rowMove.at.x} ${rowMove.at.y}`}
          />
        ) : null}
        {click ? <circle key={click.key} className={styles.click} cx={click.x} cy={click.y} r="16" /> : null}
      </svg>
    </ViewportPortal>
  );
};

const boxOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x,
  y,
  width,
  height,
});
