import type { Workshop } from "@shared/workshop/workshop";
import { type NodeChange, type OnNodesChange, ReactFlow, SelectionMode, useStoreApi } from "@xyflow/react";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useCallback, useEffect, useRef } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { run } from "../../store/workshopStore";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { BandNode } from "./BandNode";
import { BridgeEdge } from "./BridgeEdge";
import { CanvasTools } from "./CanvasTools";
import { CardNode } from "./CardNode";
import type { CanvasEdge } from "./canvasEdges";
import { intentOf } from "./canvasKeys";
import type { CanvasNode } from "./canvasNodes";
import { setCanvas, useCanvas } from "./canvasStore";
import { draftAt } from "./draftFor";
import { EditLayer } from "./EditLayer";
import { InterestNode } from "./InterestNode";
import { JoinLayer } from "./JoinLayer";
import { JointList } from "./JointList";
import { domId } from "./nodeState";
import { Overview } from "./Overview";
import { shapeAt } from "./overviewShapes";
import { Patterns } from "./Patterns";
import { PieceNode } from "./PieceNode";
import { movedWith, placeCommand } from "./placing";
import { pointed } from "./pointed";
import { stopOf } from "./readingOrder";
import { SeatNode } from "./SeatNode";
import { SelectionBar } from "./SelectionBar";
import { StakeNode } from "./StakeNode";
import { StatementNode } from "./StatementNode";
import styles from "./TableView.module.css";
import { TraceLayer } from "./TraceLayer";
import { useBoard } from "./useBoard";
import { useIntents } from "./useIntents";
import { useNodes } from "./useNodes";
import { useReach } from "./useReach";
import { useReveal } from "./useReveal";
import { useViewport } from "./useViewport";

const nodeTypes = {
  band: BandNode,
  statement: StatementNode,
  card: CardNode,
  piece: PieceNode,
  stake: StakeNode,
  seat: SeatNode,
  interest: InterestNode,
};
const edgeTypes = { bridge: BridgeEdge };
const middleButton = [1];
/** An application takes the keys itself, and points at the thing they are on. */
const keysOn = (node: string | undefined) => ({
  tabIndex: 0,
  "aria-activedescendant": node === undefined ? undefined : domId(node),
});

const zoomed = (_: unknown, { zoom }: { readonly zoom: number }): void => {
  const view = useView.getState();
  if (view.zoom !== zoom) view.setZoom(zoom);
};

/** The table as a picture one can take hold of. */
export const TableView = ({ workshop }: { workshop: Workshop }) => {
  const words = useWords();
  const board = useBoard(workshop, words);
  const { nodes, edges, far } = useNodes(workshop, board, words);
  const views = useViewport(board);
  const ask = useIntents(board, words, views);
  const reach = useReach(board, words);
  const store = useStoreApi();
  const root = useRef<HTMLDivElement>(null);
  const current = useCanvas((state) => state.current);
  const moving = useCanvas((state) => state.moving);
  const said = useCanvas((state) => state.said);
  const takeKeys = useCallback(() => root.current?.focus({ preventScroll: true }), []);
  useReveal(board, views);
  useEffect(
    () => () => setCanvas({ current: null, draft: null, drag: null, moving: false, reach: null, joint: null }),
    [],
  );

  const change: OnNodesChange<CanvasNode> = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      const { selection, select } = useView.getState();
      const picks = changes.filter((one) => one.type === "select");
      if (picks.length > 0) {
        const adding = store.getState().multiSelectionActive;
        const after = new Set(adding ? selection : selection.filter((id) => stopOf(board, id)?.node === id));
        for (const one of picks) one.selected ? after.add(one.id) : after.delete(one.id);
        select([...after]);
      }
      const { drag, moving: byKeys } = useCanvas.getState();
      const lead = changes.find((one) => one.type === "position" && one.position !== undefined);
      if (drag && !byKeys && lead?.type === "position" && lead.position) {
        const box = stopOf(board, lead.id)?.box;
        if (box) setCanvas({ drag: { ...drag, dx: lead.position.x - box.x, dy: lead.position.y - box.y } });
      }
    },
    [board, store],
  );
  const dragStart = useCallback(
    (_: unknown, node: CanvasNode, all: CanvasNode[]) =>
      setCanvas({ drag: { ids: movedWith(workshop, [node.id, ...all.map((one) => one.id)]), dx: 0, dy: 0 } }),
    [workshop],
  );
  const dragStop = useCallback(() => {
    const { drag } = useCanvas.getState();
    setCanvas({ drag: null });
    const command = drag && (drag.dx !== 0 || drag.dy !== 0) ? placeCommand(board, drag.ids, drag.dx, drag.dy) : null;
    if (command) run(command);
  }, [board]);

  const pointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (pointed(event.target).own) return;
    takeKeys();
    if (reach.down(event)) event.stopPropagation();
  };
  const click = (event: MouseEvent<HTMLDivElement>) => {
    const at = pointed(event.target);
    // A click that comes from the table itself ends a reach: the pointer was held by it.
    if (at.own || event.target === root.current) return;
    if (at.joint) {
      setCanvas({ joint: at.joint });
      useView.getState().select([]);
      event.stopPropagation();
      return;
    }
    if (at.end) return event.stopPropagation();
    setCanvas({ joint: null, current: at.row ?? at.node });
    if (at.row === null) return;
    const { selection, select } = useView.getState();
    select(event.shiftKey ? [...new Set([...selection, at.row])] : [at.row]);
    event.stopPropagation();
  };
  const onBoard = (event: { readonly clientX: number; readonly clientY: number }) => {
    const [x, y, zoom] = store.getState().transform;
    const box = root.current?.getBoundingClientRect();
    return { x: (event.clientX - (box?.x ?? 0) - x) / zoom, y: (event.clientY - (box?.y ?? 0) - y) / zoom };
  };
  const paneClick = (event: { readonly clientX: number; readonly clientY: number }): void => {
    const shape = far ? shapeAt(board, onBoard(event)) : null;
    useView.getState().select(shape ? [shape.id] : []);
    useView.getState().light([]);
    if (shape) setCanvas({ current: shape.id });
  };
  const doubleClick = (event: MouseEvent<HTMLDivElement>) => {
    const at = pointed(event.target);
    if (at.own || at.end || at.joint) return;
    const id = at.row ?? at.node;
    const seat = id !== null && board.seats.some((one) => one.side.id === id);
    if (id !== null && !seat) return useView.getState().edit(id);
    const place = onBoard(event);
    const shape = far ? shapeAt(board, place) : null;
    if (shape) return views.things([shape.id]);
    const draft = draftAt(board, place);
    if (draft) setCanvas({ draft });
  };
  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== root.current || event.nativeEvent.isComposing) return;
    // A list that is pasted goes where it is shown before it becomes many things.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "v") useView.getState().focusCapture();
    const intent = intentOf(event, moving);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    ask(intent);
  };

  const active = current === null ? undefined : stopOf(board, current)?.node;
  return (
    <div
      ref={root}
      className={styles.table}
      role="application"
      {...keysOn(active)}
      aria-label={words.text("canvas.aria")}
      aria-describedby="canvas-help"
      data-moving={moving || undefined}
      data-canvas="table"
      onKeyDown={keyDown}
      onPointerDownCapture={pointerDown}
      onPointerMove={reach.move}
      onPointerUp={reach.up}
      onPointerCancel={reach.cancel}
      onClickCapture={click}
      onDoubleClick={doubleClick}
    >
      <VisuallyHidden>
        <span id="canvas-help">{words.text("canvas.help")}</span>
      </VisuallyHidden>
      <Patterns />
      <ReactFlow<CanvasNode, CanvasEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={change}
        onNodeDragStart={dragStart}
        onNodeDragStop={dragStop}
        onPaneClick={paneClick}
        onMove={zoomed}
        onInit={() => views.home()}
        onlyRenderVisibleElements
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        nodesConnectable={false}
        elevateNodesOnSelect={false}
        selectNodesOnDrag={false}
        nodeDragThreshold={3}
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        selectionKeyCode={null}
        multiSelectionKeyCode="Shift"
        deleteKeyCode={null}
        panOnScroll
        panOnDrag={middleButton}
        panActivationKeyCode="Space"
        zoomOnDoubleClick={false}
        minZoom={0.02}
        maxZoom={3}
        proOptions={{ hideAttribution: true }}
      >
        {far ? <Overview board={board} look={far} /> : null}
        <TraceLayer board={board} />
        <JoinLayer workshop={workshop} board={board} />
        <EditLayer workshop={workshop} board={board} onEnd={takeKeys} />
        <CanvasTools ask={ask} />
        <SelectionBar workshop={workshop} ask={ask} />
        <JointList workshop={workshop} onEnd={takeKeys} />
      </ReactFlow>
      <div className={styles.said} role="status" aria-live="polite">
        {said}
      </div>
    </div>
  );
};
