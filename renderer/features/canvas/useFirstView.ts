import type { Board } from "@shared/picture/board";
import { useStoreApi } from "@xyflow/react";
import { useState } from "react";
import { leftView } from "../../still/upStill";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { homeView, type Viewport } from "./homeView";

/** As this machine left the table, where there is as much room beside the panels; what lies below it comes later. */
const viewLeft = (width: number): Viewport | null => {
  const left = leftView(useWorkshop.getState().workshop?.id ?? "");
  return left && Math.abs(left.box.width - width) < 1 ? left.view : null;
};

/**
 * Where the table is looked at first: as it was left, or else at what the step is about; in its first frame and without a
 * journey there.
 */
export const useFirstView = (board: Board): Viewport => {
  const store = useStoreApi();
  const [first] = useState(() => {
    const { width, height } = store.getState();
    if (width <= 0 || height <= 0) return { x: 0, y: 0, zoom: 1 };
    const view = viewLeft(width) ?? homeView(board, useView.getState().step, { width, height });
    // Nobody listens yet: the nodes' first drawing is to find the view where it will be.
    store.setState({ transform: [view.x, view.y, view.zoom] });
    return view;
  });
  return first;
};
