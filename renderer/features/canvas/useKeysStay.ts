import type { Board } from "@shared/picture/board";
import { useEffect, useRef } from "react";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { setCanvas, useCanvas } from "./canvasStore";
import { readingOrder, stopOf } from "./readingOrder";

/** A joint is meant by the keys until anything else is selected, in whatever way, or it is gone. */
const useJointStays = (): void =>
  useEffect(() => {
    const leave = (): void => {
      const { joint } = useCanvas.getState();
      const { workshop } = useWorkshop.getState();
      const there = workshop?.joints.some(({ give, need }) => give === joint?.give && need === joint?.need);
      if (joint && (!there || useView.getState().selection.length > 0)) setCanvas({ joint: null });
    };
    const selected = useView.subscribe(({ selection }, before) => selection !== before.selection && leave());
    const changed = useWorkshop.subscribe(({ workshop }, before) => workshop !== before.workshop && leave());
    return () => {
      selected();
      changed();
    };
  }, []);

/** Where what the keys were on is gone, by an undo or from elsewhere, they are on what was read before it and is there still. */
export const useKeysStay = (board: Board): void => {
  useJointStays();
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
