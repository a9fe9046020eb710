import type { Board } from "@shared/picture/board";
import { useStoreApi } from "@xyflow/react";
import { type MouseEvent, type PointerEvent, type RefObject, useCallback } from "react";
import { touch } from "../../store/touch";
import { useView } from "../../store/viewStore";
import { useLatest } from "../../ui/useLatest";
import type { Intent } from "./canvasKeys";
import { setCanvas, useCanvas } from "./canvasStore";
import { draftAt } from "./draftFor";
import { holdJoint } from "./jointDeeds";
import { shapeAt } from "./overviewShapes";
import { pointed, toggled } from "./pointed";
import type { useReach } from "./useReach";
import type { Views } from "./useViewport";

interface Under {
  readonly board: Board;
  readonly root: RefObject<HTMLDivElement | null>;
  /** What is only supposed is looked at. */
  readonly supposed: boolean;
  /** From so far that things are drawn as shapes. */
  readonly far: boolean;
  readonly reach: ReturnType<typeof useReach>;
  readonly views: Views;
  readonly ask: (intent: Intent) => void;
  readonly takeKeys: () => void;
}

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** Whether the pointer carries something; a menu would open over it. */
const isHolding = (): boolean => {
  const { drag, moving, reach, rowMove } = useCanvas.getState();
  return (drag !== null && !moving) || (reach !== null && reach.to !== reach.from) || (rowMove?.at ?? null) !== null;
};

/** What a pointer does on the table, apart from what React Flow makes of it. */
export const usePointer = ({ board, root, supposed, far, reach, views, ask, takeKeys }: Under) => {
  const store = useStoreApi();
  const onBoard = useCallback(
    (event: Place) => {
      const [x, y, zoom] = store.getState().transform;
      const box = root.current?.getBoundingClientRect();
      return { x: (event.clientX - (box?.x ?? 0) - x) / zoom, y: (event.clientY - (box?.y ?? 0) - y) / zoom };
    },
    [root, store],
  );
  const farShape = (event: Place) => (far ? shapeAt(board, onBoard(event)) : null);

  const down = (event: PointerEvent<HTMLDivElement>): void => {
    if (pointed(event.target).own) return;
    takeKeys();
    if (!supposed && reach.down(event)) event.stopPropagation();
  };
  const click = (event: MouseEvent<HTMLDivElement>): void => {
    const at = pointed(event.target);
    // A click that comes from the table itself ends a reach: the pointer was held by it.
    if (at.own || supposed || event.target === root.current) return;
    if (at.joint) holdJoint(at.joint);
    if (at.joint || at.end) {
      event.stopPropagation();
      return;
    }
    setCanvas({ joint: null, current: at.row ?? at.node });
    const { selection, select } = useView.getState();
    // One of many that is clicked on is meant alone.
    if (at.row === null && !event.shiftKey && selection.length > 1 && selection.includes(at.node ?? ""))
      select([at.node ?? ""]);
    if (at.row === null) return;
    select(event.shiftKey ? toggled(selection, at.row) : [at.row]);
    touch([at.row]);
    event.stopPropagation();
  };
  const contextMenu = (event: MouseEvent<HTMLDivElement>): void => {
    const at = pointed(event.target);
    if (at.own || supposed) return;
    event.preventDefault();
    if (isHolding() || store.getState().userSelectionActive) return;
    const id = at.row ?? at.node ?? farShape(event)?.id ?? null;
    const { selection, select } = useView.getState();
    if (id === null) select([]);
    else if (!selection.includes(id)) select([id]);
    const ground = id === null ? onBoard(event) : null;
    setCanvas({ menu: { x: event.clientX, y: event.clientY, ground }, ...(id === null ? {} : { current: id }) });
  };
  const paneClick = useLatest((event: Place & { readonly shiftKey: boolean }): void => {
    const shape = farShape(event);
    const { selection, select, light } = useView.getState();
    // With Shift a shape is selected besides the others; who misses it loses nothing.
    if (event.shiftKey) select(shape ? toggled(selection, shape.id) : selection);
    else select(shape ? [shape.id] : []);
    light([]);
    if (shape) setCanvas({ current: shape.id });
  });
  const doubleClick = (event: MouseEvent<HTMLDivElement>): void => {
    const at = pointed(event.target);
    if (at.own || at.end || at.joint || supposed) return;
    const id = at.row ?? at.node;
    const isSeat = board.seats.some((one) => one.side.id === id);
    const shape = id === null || isSeat ? farShape(event) : null;
    const draft = draftAt(board, onBoard(event));
    if (id !== null && !isSeat) ask({ ask: "write" });
    else if (shape) views.things([shape.id]);
    else if (draft) ask({ ask: "new-there", draft });
  };
  return {
    onBoard,
    paneClick,
    handlers: {
      onPointerDownCapture: down,
      onPointerMove: reach.move,
      onPointerUp: reach.up,
      onPointerCancel: reach.cancel,
      onClickCapture: click,
      onDoubleClick: doubleClick,
      onContextMenuCapture: contextMenu,
    },
  };
};
