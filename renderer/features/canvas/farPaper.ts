import type { Board } from "@shared/picture/board";
import { coloursOf } from "./farColours";
import { type FarPaint, type FarView, paintFar } from "./farPoints";
import { createFarSheet } from "./farSheet";
import type { FarLook } from "./overviewShapes";

/** How the board lies on a canvas: the canvas's size in pixels, the view, and whether the page is dark. */
export interface Lie extends FarView {
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
}

/** A canvas with the board on it. */
export interface FarPaper {
  /** Whether what is painted lies so, in whatever colours; else it must move with the view. */
  lies(as: Lie): boolean;
  /** Paints what the canvas does not show yet. */
  draw(canvas: HTMLCanvasElement, board: Board, look: FarLook, as: Lie): void;
}

interface Painted extends FarPaint {
  readonly image: ImageData;
}

/** A canvas on which nothing is painted yet. */
export const createFarPaper = (): FarPaper => {
  const sheet = createFarSheet();
  let known: Lie | null = null;
  let painted: Painted | null = null;

  /** Room for so many points, and colours; what it had is kept while both are as before. */
  const begin = (canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, as: Lie): Painted => {
    const [width, height] = [Math.round(as.width * as.scale), Math.round(as.height * as.scale)];
    const isLarge = canvas.width === width && canvas.height === height;
    if (painted && isLarge && known?.dark === as.dark) return painted;
    if (!isLarge) Object.assign(canvas, { width, height });
    const image = pen.createImageData(width, height);
    return {
      image,
      points: { data: new Uint32Array(image.data.buffer), width, height },
      colours: coloursOf(canvas, pen),
    };
  };

  const lies = (as: Lie): boolean =>
    known !== null &&
    known.x === as.x &&
    known.y === as.y &&
    known.zoom === as.zoom &&
    known.scale === as.scale &&
    known.width === as.width &&
    known.height === as.height;

  return {
    lies,
    draw(canvas, board, look, as) {
      // Its points are ours and are only put on it: so it stays with them in the processor's memory.
      const pen = canvas.getContext("2d", { willReadFrequently: true });
      if (!pen || as.width === 0 || as.height === 0) return;
      const changed = sheet.changed(board, look);
      const isAsBefore = lies(as) && known?.dark === as.dark;
      painted = begin(canvas, pen, as);
      known = as;
      const parts = paintFar(painted, board, look, as, isAsBefore ? changed : "all");
      if (parts.length === 0) return;
      const left = Math.min(...parts.map((part) => part.left));
      const top = Math.min(...parts.map((part) => part.top));
      const right = Math.max(...parts.map((part) => part.right));
      const bottom = Math.max(...parts.map((part) => part.bottom));
      pen.putImageData(painted.image, 0, 0, left, top, right - left, bottom - top);
    },
  };
};
