import type { Board } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import { type ReactFlowState, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { touch } from "../../store/touch";
import { useView } from "../../store/viewStore";
import { useLatest } from "../../ui/useLatest";
import { announce } from "./canvasStore";
import { farShapes } from "./overviewShapes";

type Rect = NonNullable<ReactFlowState["userSelectionRect"]>;

/** The things a rectangle on the screen reaches, on the whole board: most of a large one is not built. */
export const reached = (board: Board, rect: Rect, [x, y, zoom]: ReactFlowState["transform"]): readonly string[] => {
  const [left, top] = [(rect.x - x) / zoom, (rect.y - y) / zoom];
  const [right, bottom] = [left + rect.width / zoom, top + rect.height / zoom];
  return farShapes(board).flatMap(({ id, box }) =>
    box.x < right && left < box.x + box.width && box.y < bottom && top < box.y + box.height ? [id] : [],
  );
};

/**
 * Selects what the rectangle reaches that is drawn over the table; with Shift besides what was selected before. Escape
 * gives it up: what was selected before is so again.
 */
export const useMarquee = (board: Board, words: Words): void => {
  const store = useStoreApi();
  // The table may change under the rectangle: it goes on from what was selected before it.
  const under = useLatest((rect: Rect, transform: ReactFlowState["transform"]) => reached(board, rect, transform));
  const say = useLatest((count: number) => announce(words.text("canvas.selected", { count })));
  useEffect(() => {
    let besides: readonly string[] | null = null;
    let before: readonly string[] = [];
    const unsubscribe = store.subscribe(
      ({ userSelectionRect, userSelectionActive, transform, multiSelectionActive }, last) => {
        if (!userSelectionRect || !userSelectionActive) {
          if (besides) say(useView.getState().selection.length);
          besides = null;
          return;
        }
        if (userSelectionRect === last.userSelectionRect) return;
        const { selection, select } = useView.getState();
        if (!besides) before = selection;
        besides ??= multiSelectionActive ? selection : [];
        const ids = [...new Set([...besides, ...under(userSelectionRect, transform)])];
        if (ids.length === selection.length && ids.every((id, at) => id === selection[at])) return;
        select(ids);
        touch(ids);
      },
    );
    const giveUp = (event: KeyboardEvent): void => {
      if (!besides || event.key !== "Escape") return;
      event.stopPropagation();
      useView.getState().select(before);
      store.setState({ userSelectionRect: null, userSelectionActive: false });
    };
    addEventListener("keydown", giveUp, { capture: true });
    return () => {
      unsubscribe();
      removeEventListener("keydown", giveUp, { capture: true });
    };
  }, [store, under, say]);
};
