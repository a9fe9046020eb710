import type { Workshop } from "@shared/workshop/workshop";
import { ReactFlow, SelectionMode, useKeyPress, useStoreApi } from "@xyflow/react";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useCallback, useEffect, useRef } from "react";
import { touch } from "../../store/touch";
import { usePainted } from "../../store/usePainted";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useLatest } from "../../ui/useLatest";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { BridgeLayer } from "./BridgeLayer";
import { intentOf } from "./canvasKeys";
import { atRest, setCanvas, useCanvas } from "./canvasStore";
import { draftAt } from "./draftFor";
import { EditLayer } from "./EditLayer";
import { nodeTypes } from "./flowTypes";
import { HandLayer } from "./HandLayer";
import { JoinLayer } from "./JoinLayer";
import { holdJoint } from "./jointDeeds";
import { labelOf } from "./labels";
import type { CanvasNode } from "./nodeData";
import { Overview } from "./Overview";
import { Beside, CanvasTools, FitGauge, SelectionBar, TableMap, TableMenu, TriedLabel } from "./overLater";
import { shapeAt } from "./overviewShapes";
import { Patterns } from "./Patterns";
import { pointed, toggled } from "./pointed";
import styles from "./TableView.module.css";
import { TraceLayer } from "./TraceLayer";
import { useBoard } from "./useBoard";
import { useDrag } from "./useDrag";
import { useExchange } from "./useExchange";
import { useFirstView } from "./useFirstView";
import { useIntents } from "./useIntents";
import { useKeysStay } from "./useKeysStay";
import { useMarquee } from "./useMarquee";
import { useNodes } from "./useNodes";
import { usePicks } from "./usePicks";
import { useReach } from "./useReach";
import { useRequests } from "./useRequests";
import { useReveal } from "./useReveal";
import { standIn, useStandIn } from "./useStandIn";
import { useStill } from "./useStill";
import { useTravel } from "./useTravel";
import { useTried } from "./useTried";
import { useViewport } from "./useViewport";

const middleButton = [1];
/** An application takes the keys itself, and points at the thing they are on. */
const keysOn = (element: string | undefined) => ({ tabIndex: 0, "aria-activedescendant": element });

/** The table as a picture one can take hold of. */
export const TableView = ({ workshop: decided }: { workshop: Workshop }) => {
  const words = useWords();
  const tried = useTried(decided, words);
  const workshop = tried?.workshop ?? decided;
  const board = useBoard(workshop, words);
  const first = useFirstView(board);
  const { nodes, near, signs, far, traced, allUp, leavingPlaces } = useNodes(workshop, board, words, tried?.findings);
  const travel = useTravel();
  const views = useViewport(board, travel);
  const ask = useIntents(board, words, views);
  const reach = useReach(board, words);
  const store = useStoreApi();
  const panning = useKeyPress("Space");
  const root = useRef<HTMLDivElement>(null);
  const current = useCanvas((state) => state.current);
  const moving = useCanvas((state) => state.moving);
  const said = useCanvas((state) => state.said);
  const { active, away } = useStandIn(board, current, far !== null);
  // What lies over the table follows when a change of it has been painted.
  const calm = usePainted(workshop);
  const calmTried = usePainted(tried?.findings);
  const calmAsk = usePainted(ask);
  const tableOf = useCallback(() => root.current, []);
  const takeKeys = useCallback(() => root.current?.focus({ preventScroll: true }), []);
  useStill(root);
  useReveal(board, views);
  useMarquee(board, words);
  useKeysStay(board);
  useRequests(ask);
  useEffect(() => () => setCanvas(atRest), []);

  const change = usePicks(board);
  const drag = useDrag(workshop, board, words, travel);

  const pointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (pointed(event.target).own) return;
    takeKeys();
    if (tried) return;
    if (reach.down(event)) event.stopPropagation();
  };
  const click = (event: MouseEvent<HTMLDivElement>) => {
    const at = pointed(event.target);
    // A click that comes from the table itself ends a reach: the pointer was held by it.
    if (at.own || tried || event.target === root.current) return;
    if (at.joint) {
      holdJoint(at.joint);
      return event.stopPropagation();
    }
    if (at.end) return event.stopPropagation();
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
  const onBoard = useCallback(
    (event: { readonly clientX: number; readonly clientY: number }) => {
      const [x, y, zoom] = store.getState().transform;
      const box = root.current?.getBoundingClientRect();
      return { x: (event.clientX - (box?.x ?? 0) - x) / zoom, y: (event.clientY - (box?.y ?? 0) - y) / zoom };
    },
    [store],
  );
  const exchange = useExchange(board, words, onBoard, tableOf);
  const contextMenu = (event: MouseEvent<HTMLDivElement>): void => {
    const at = pointed(event.target);
    if (at.own || tried) return;
    event.preventDefault();
    const id = at.row ?? at.node ?? (far ? (shapeAt(board, onBoard(event))?.id ?? null) : null);
    const { selection, select } = useView.getState();
    if (id === null) select([]);
    else if (!selection.includes(id)) select([id]);
    const ground = id === null ? onBoard(event) : null;
    setCanvas({ menu: { x: event.clientX, y: event.clientY, ground }, ...(id === null ? {} : { current: id }) });
  };
  const paneClick = useLatest((event: { readonly clientX: number; readonly clientY: number }): void => {
    const shape = far ? shapeAt(board, onBoard(event)) : null;
    useView.getState().select(shape ? [shape.id] : []);
    useView.getState().light([]);
    if (shape) setCanvas({ current: shape.id });
  });
  const doubleClick = (event: MouseEvent<HTMLDivElement>) => {
    const at = pointed(event.target);
    if (at.own || at.end || at.joint || tried) return;
    const id = at.row ?? at.node;
    const seat = id !== null && board.seats.some((one) => one.side.id === id);
    if (id !== null && !seat) return ask({ ask: "write" });
    const place = onBoard(event);
    const shape = far ? shapeAt(board, place) : null;
    if (shape) return views.things([shape.id]);
    const draft = draftAt(board, place);
    if (draft) ask({ ask: "new-there", draft });
  };
  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== root.current || event.nativeEvent.isComposing) return;
    const intent = intentOf(event, moving);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    ask(intent);
  };

  return (
    <div
      ref={root}
      className={styles.table}
      role="application"
      {...keysOn(active)}
      aria-label={words.text("canvas.aria")}
      aria-describedby="canvas-help"
      data-moving={moving || undefined}
      data-panning={panning || undefined}
      data-tried={tried !== null || undefined}
      data-tracing={traced !== undefined || undefined}
      data-leaving={leavingPlaces.join(" ")}
      data-canvas="table"
      onKeyDown={keyDown}
      onPointerDownCapture={pointerDown}
      onPointerMove={reach.move}
      onPointerUp={reach.up}
      onPointerCancel={reach.cancel}
      onClickCapture={click}
      onDoubleClick={doubleClick}
      onContextMenuCapture={contextMenu}
      {...exchange}
    >
      <VisuallyHidden>
        <span id="canvas-help">{words.text("canvas.help")}</span>
        {away === null ? null : <div {...standIn(labelOf(words, board, away))} />}
      </VisuallyHidden>
      <Patterns />
      <ReactFlow<CanvasNode>
        className={styles.flow ?? ""}
        nodes={nodes}
        nodeTypes={nodeTypes}
        onNodesChange={change}
        onNodeDragStart={drag.start}
        onNodeDrag={drag.go}
        onNodeDragStop={drag.stop}
        onPaneClick={paneClick}
        onMoveStart={travel.moved}
        onMove={travel.moved}
        onSelectionStart={travel.halt}
        defaultViewport={first}
        onlyRenderVisibleElements={!allUp}
        nodesFocusable={false}
        nodesDraggable={!panning && !tried}
        disableKeyboardA11y
        nodesConnectable={false}
        elevateNodesOnSelect={false}
        selectNodesOnDrag={false}
        nodeDragThreshold={3}
        elementsSelectable={!tried}
        selectionOnDrag={!tried}
        selectionMode={SelectionMode.Partial}
        selectionKeyCode={null}
        multiSelectionKeyCode="Shift"
        deleteKeyCode={null}
        panOnScroll
        panOnDrag={tried ? true : middleButton}
        panActivationKeyCode="Space"
        zoomOnDoubleClick={false}
        minZoom={0.02}
        maxZoom={3}
        proOptions={{ hideAttribution: true }}
      >
        {far ? <Overview board={board} look={far} /> : null}
        <BridgeLayer board={near} signs={signs} traced={traced} leaving={leavingPlaces} />
        <TraceLayer workshop={workshop} board={board} />
        <JoinLayer workshop={workshop} board={board} />
        <HandLayer workshop={workshop} board={board} />
        <EditLayer workshop={workshop} board={board} onEnd={takeKeys} />
        <CanvasTools ask={calmAsk} />
        {tried ? <TriedLabel workshop={decided} /> : <SelectionBar workshop={calm} board={board} ask={calmAsk} />}
        <FitGauge workshop={calm} tried={calmTried} />
        <TableMap board={board} travel={travel} />
      </ReactFlow>
      <Beside workshop={decided} tried={tried} onEnd={takeKeys} />
      <TableMenu workshop={calm} board={board} ask={calmAsk} table={tableOf} />
      <div className={styles.said} role="status" aria-live="polite">
        {said}
      </div>
    </div>
  );
};
