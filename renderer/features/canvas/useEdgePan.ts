import type { Board } from "@shared/picture/board";
import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { edgePan } from "./edgePan";

/** A place in the window. */
export interface InWindow {
  readonly clientX: number;
  readonly clientY: number;
}

/** What moves the view on while a hand holds something at its edge. */
interface EdgePan {
  /** The hand is there; `moved` is called after each frame that moved the view, and is false once nothing is held any more. */
  follow(hand: InWindow, moved: () => boolean): void;
  stop(): void;
}

/** The view comes along with what is drawn to its edge, so that what lies out of view can be reached. */
export const useEdgePan = (board: Board): EdgePan => {
  const flow = useReactFlow();
  const store = useStoreApi();
  const pan = useMemo((): EdgePan => {
    let frame = 0;
    const stop = (): void => cancelAnimationFrame(frame);
    return {
      stop,
      follow: ({ clientX, clientY }, moved) => {
        stop();
        const go = (): void => {
          const { domNode, width, height } = store.getState();
          const room = domNode?.getBoundingClientRect();
          if (!room) return;
          const view = flow.getViewport();
          const by = edgePan({ x: clientX - room.x, y: clientY - room.y }, { width, height }, view, board.bounds);
          if (by.x === 0 && by.y === 0) return;
          void flow.setViewport({ ...view, x: view.x + by.x, y: view.y + by.y });
          if (moved()) frame = requestAnimationFrame(go);
        };
        frame = requestAnimationFrame(go);
      },
    };
  }, [board.bounds, flow, store]);
  useEffect(() => pan.stop, [pan]);
  return pan;
};
