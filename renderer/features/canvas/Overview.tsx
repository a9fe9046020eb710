import type { Board } from "@shared/picture/board";
import { useStore } from "@xyflow/react";
import { useLayoutEffect, useRef } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import styles from "./Overview.module.css";
import { type FarLook, farShapes } from "./overviewShapes";

/** As the things themselves fade, TraceLayer.module.css. */
const FADED = 0.3;

/**
 * In steps, in pixels: the table grows and shrinks by a line with what is typed below it, which is no reason to draw
 * thousands of things again. What the paper has over, the table hides.
 */
const STEP = 128;
const paperFor = (length: number): number => Math.ceil(length / STEP) * STEP;

const letters = ["a", "b", "c", "d", "e", "f"];

const colours = (element: Element) => {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const side = (place: number, part: "fill" | "tint"): string => {
    const letter = letters[place];
    if (letter !== undefined) return token(`--side-${letter}-${part}`);
    return token(part === "fill" ? "--control-border" : "--sunken");
  };
  return { token, side };
};

/** Many things from afar: boxes on one canvas instead of elements nobody could read. */
export const Overview = ({ board, look }: { board: Board; look: FarLook }) => {
  const words = useWords();
  const theme = useView((view) => view.theme);
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => paperFor(state.width));
  const height = useStore((state) => paperFor(state.height));
  const paper = useRef<HTMLCanvasElement>(null);
  const drawnAs = useRef("");
  useLayoutEffect(() => {
    const draw = (): void => {
      const pen = paper.current?.getContext("2d");
      if (!pen || !paper.current || theme === undefined) return;
      const scale = window.devicePixelRatio;
      const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
      if (paper.current.width !== size.width) paper.current.width = size.width;
      if (paper.current.height !== size.height) paper.current.height = size.height;
      const { token, side } = colours(paper.current);
      const fills = new Map([-1, 0, 1, 2, 3, 4, 5].map((place) => [place, side(place, "fill")]));
      const tints = new Map([-1, 0, 1, 2, 3, 4, 5].map((place) => [place, side(place, "tint")]));
      const [accent, edge, danger, warning, surface] = [
        "--accent",
        "--warning-edge",
        "--danger",
        "--warning",
        "--surface",
      ].map(token);
      pen.setTransform(scale, 0, 0, scale, 0, 0);
      pen.clearRect(0, 0, width, height);
      for (const { id, box, side: place, head, paper: white } of farShapes(board)) {
        const [left, top, wide, high] = [box.x * zoom + x, box.y * zoom + y, box.width * zoom, box.height * zoom];
        if (left > width || top > height || left + wide < 0 || top + high < 0) continue;
        pen.globalAlpha = look.traced && !look.traced.has(id) ? FADED : 1;
        if (look.lit.has(id)) {
          pen.fillStyle = edge ?? "";
          pen.fillRect(left - 4, top - 4, wide + 8, high + 8);
        }
        if (look.selection.has(id)) {
          pen.fillStyle = accent ?? "";
          pen.fillRect(left - 2, top - 2, wide + 4, high + 4);
        }
        pen.fillStyle = (white ? surface : tints.get(place)) ?? "";
        pen.fillRect(left, top, wide, high);
        pen.fillStyle = fills.get(place) ?? "";
        if (head > 0) pen.fillRect(left, top, wide, Math.max(2, head * zoom));
        else pen.fillRect(left, top, 2, high);
        const mark = look.marks.get(id);
        if (mark === undefined || mark === "note") continue;
        pen.fillStyle = (mark === "blocker" ? danger : warning) ?? "";
        pen.fillRect(left + wide - 5, top - 3, 8, 8);
      }
      pen.lineWidth = 1.5;
      for (const { give, need, giver, stretches } of board.bridges) {
        pen.globalAlpha = look.traced && !(look.traced.has(give) && look.traced.has(need)) ? FADED : 1;
        pen.strokeStyle = fills.get(giver) ?? "";
        pen.beginPath();
        for (const stretch of stretches)
          stretch.points.forEach((point, at) => {
            const [left, top] = [point.x * zoom + x, point.y * zoom + y];
            if (at === 0) pen.moveTo(left, top);
            else if (!stretch.under) pen.lineTo(left, top);
          });
        pen.stroke();
      }
      pen.globalAlpha = 1;
    };
    const view = [x, y, zoom, width, height].join(" ");
    if (drawnAs.current !== view) {
      drawnAs.current = view;
      draw();
      return;
    }
    // What moves with the view is drawn with it; another thing on the table is drawn by the frame that shows it, so that
    // the answer to what was just done need not wait for thousands of boxes.
    const frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [board, look, theme, x, y, zoom, width, height]);
  return (
    <canvas
      ref={paper}
      className={styles.overview}
      style={{ width, height }}
      role="img"
      aria-label={words.text("canvas.overview")}
    />
  );
};
