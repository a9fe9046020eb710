import type { Board } from "@shared/picture/board";
import { useStoreApi } from "@xyflow/react";
import { useLayoutEffect, useState } from "react";
import { useView } from "../../store/viewStore";
import { homeView, type Viewport } from "./homeView";

/** Where the table is looked at first: at what the step is about, in its first frame and without a journey there. */
export const useFirstView = (board: Board): Viewport => {
  const store = useStoreApi();
  const [first] = useState(() => {
    const { width, height } = store.getState();
    if (width <= 0 || height <= 0) return { x: 0, y: 0, zoom: 1 };
    const view = homeView(board, useView.getState().step, { width, height });
    // Nobody listens yet: the nodes' first drawing is to find the view where it will be.
    store.setState({ transform: [view.x, view.y, view.zoom] });
    return view;
  });
  useLayoutEffect(() => useView.getState().setZoom(first.zoom), [first]);
  return first;
};
