import type { Board } from "@shared/picture/board";
import { useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { usePainted } from "../../store/usePainted";
import { useView } from "../../store/viewStore";
import { setCanvas } from "./canvasStore";
import { stopOf } from "./readingOrder";
import { leaveElsewhere } from "./stepThings";
import type { Views } from "./useViewport";

/** Brings what was asked for into view and lights it; goes home where a step is opened. */
export const useReveal = (board: Board, views: Views): void => {
  // The view sets out when the frame with what is new was painted: a frame of its own way is not in between.
  const request = usePainted(useView((view) => view.revealRequest));
  const step = useView((view) => view.step);
  const ready = useStore((state) => state.width > 0 && state.height > 0);
  const shown = useRef(0);
  // A table that knows its room from the start is at home already.
  const home = useRef(ready ? step : null);
  useEffect(() => {
    if (!ready || home.current === step) return;
    home.current = step;
    leaveElsewhere(board, step);
    views.home();
  }, [ready, step, board, views]);
  useEffect(() => {
    if (!ready || !request || request.count === shown.current) return;
    shown.current = request.count;
    const here = request.ids.filter((id) => stopOf(board, id));
    if (here.length === 0) return;
    if (request.how === "follow") {
      views.followTo(here.flatMap((id) => stopOf(board, id)?.box ?? []));
      const [first] = here;
      if (first !== undefined && useView.getState().selection.includes(first)) setCanvas({ current: first });
      return;
    }
    views.things(here);
    useView.getState().light(here);
    // Keys are for what was led to, as after an arrow key: what was selected before may be far out of view.
    useView.getState().select(here.slice(0, 1));
    setCanvas({ current: here[0] ?? null });
  }, [ready, request, board, views]);
};
