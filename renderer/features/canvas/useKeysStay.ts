import type { Board } from "@shared/picture/board";
import { useEffect, useRef } from "react";
import { setCanvas, useCanvas } from "./canvasStore";
import { readingOrder, stopOf } from "./readingOrder";

/** Where what the keys were on is gone, by an undo or from elsewhere, they are on what was read before it and is there still. */
export const useKeysStay = (board: Board): void => {
  const before = useRef(board);
  useEffect(() => {
    const last = before.current;
    before.current = board;
    const { current } = useCanvas.getState();
    if (last === board || current === null || stopOf(board, current)) return;
    const stops = readingOrder(last);
    const at = stops.findIndex((stop) => stop.id === current);
    const left = stops
      .slice(0, Math.max(0, at))
      .reverse()
      .find((stop) => stopOf(board, stop.id));
    setCanvas({ current: left?.id ?? null });
  }, [board]);
};
