import type { Finding } from "@shared/analysis/finding";
import type { Board } from "@shared/picture/board";
import { useStore } from "@xyflow/react";
import { useLayoutEffect, useRef, useState } from "react";
import { useDark } from "../../store/useDark";
import { useWords } from "../../store/useWords";
import { createFarPaper } from "./farPaper";
import styles from "./Overview.module.css";
import { useFarLook } from "./useFarLook";

interface Props {
  readonly board: Board;
  readonly findings: readonly Finding[];
  readonly traced: ReadonlySet<string> | undefined;
}

/** Many things from afar: boxes on one canvas instead of elements nobody could read. */
export const Overview = ({ board, findings, traced }: Props) => {
  const look = useFarLook(board, findings, traced);
  const words = useWords();
  const dark = useDark();
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [paper] = useState(createFarPaper);
  useLayoutEffect(() => {
    const { current } = canvas;
    if (!current) return;
    const as = { x, y, zoom, width, height, dark, scale: window.devicePixelRatio };
    // What moves with the view is drawn with it; another thing on the table is drawn by the frame that shows it, so that
    // the answer to what was just done need not wait for it.
    if (!paper.lies(as)) return paper.draw(current, board, look, as);
    const frame = requestAnimationFrame(() => paper.draw(current, board, look, as));
    return () => cancelAnimationFrame(frame);
  }, [paper, board, look, dark, x, y, zoom, width, height]);
  return (
    <canvas
      ref={canvas}
      className={styles.overview}
      style={{ width, height }}
      role="img"
      aria-label={words.text("canvas.overview")}
    />
  );
};
