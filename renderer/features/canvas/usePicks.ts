import type { Board } from "@shared/picture/board";
import { type NodeChange, type OnNodesChange, useStoreApi } from "@xyflow/react";
import { touch } from "../../store/touch";
import { useView } from "../../store/viewStore";
import { useLatest } from "../../ui/useLatest";
import type { CanvasNode } from "./nodeData";
import { stopOf } from "./readingOrder";

/** Nodes that React Flow says were picked or left become the selection. */
export const usePicks = (board: Board): OnNodesChange<CanvasNode> => {
  const store = useStoreApi();
  // React Flow is told of no other hands to call: it would draw its panes and ask every node again.
  return useLatest((changes: NodeChange<CanvasNode>[]) => {
    const { selection, select } = useView.getState();
    // React Flow knows only what is near: what a rectangle reaches is looked for on the whole board.
    if (store.getState().userSelectionRect) return;
    const picks = changes.filter((one) => one.type === "select");
    if (picks.length === 0) return;
    const adding = store.getState().multiSelectionActive;
    const after = new Set(adding ? selection : selection.filter((id) => stopOf(board, id)?.node === id));
    for (const one of picks) one.selected ? after.add(one.id) : after.delete(one.id);
    select([...after]);
    touch([...after]);
  });
};
