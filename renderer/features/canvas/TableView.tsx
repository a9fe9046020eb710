import type { Workshop } from "@shared/workshop/workshop";
import { ReactFlow, SelectionMode, useKeyPress } from "@xyflow/react";
import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import { usePainted } from "../../store/usePainted";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { BridgeLayer } from "./BridgeLayer";
import { intentOf } from "./canvasKeys";
import { atRest, setCanvas, useCanvas } from "./canvasStore";
import { EditLayer } from "./EditLayer";
import { nodeTypes } from "./flowTypes";
import { HandLayer } from "./HandLayer";
import { JoinLayer } from "./JoinLayer";
import { labelOf } from "./labels";
import { leavingPlaces } from "./leaving";
import type { CanvasNode } from "./nodeData";
import { Overview } from "./Overview";
import { Beside, CanvasTools, FitGauge, SelectionBar, TableMap, TableMenu, TriedLabel } from "./overLater";
import { Patterns } from "./Patterns";
import styles from "./TableView.module.css";
import { TraceLayer } from "./TraceLayer";
import { useBoard } from "./useBoard";
import { useDrag } from "./useDrag";
import { useExchange } from "./useExchange";
import { useFirstView } from "./useFirstView";
import { useIntents } from "./useIntents";
import { useKeysStay } from "./useKeysStay";
import { useMarquee } from "./useMarquee";
import { useNear } from "./useNear";
import { useNodes } from "./useNodes";
import { usePicks } from "./usePicks";
import { usePointer } from "./usePointer";
import { useReach } from "./useReach";
import { useRequests } from "./useRequests";
import { useReveal } from "./useReveal";
import { standIn, useStandIn } from "./useStandIn";
import { useStill } from "./useStill";
import { useTraced } from "./useTraced";
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
  const known = useWorkshop((state) => state.analysis.findings);
  const findings = tried?.findings ?? known;
  const traced = useTraced(workshop);
  const { near, far, allUp } = useNear(board);
  const { nodes, signs } = useNodes({ workshop, board, near, far, words, findings, traced });
  const leaving = leavingPlaces(board.seats);
  const travel = useTravel();
  const views = useViewport(board, travel);
  const ask = useIntents(board, words, views);
  const reach = useReach(board, words);
  const panning = useKeyPress("Space");
  const root = useRef<HTMLDivElement>(null);
  const current = useCanvas((state) => state.current);
  const moving = useCanvas((state) => state.moving);
  const said = useCanvas((state) => state.said);
  const { active, away } = useStandIn(board, current, far);
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

  const { onBoard, paneClick, handlers } = usePointer({
    board,
    root,
    supposed: tried !== null,
    far,
    reach,
    views,
    ask,
    takeKeys,
  });
  const exchange = useExchange(board, words, onBoard, tableOf);
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
      data-leaving={[...leaving].join(" ")}
      data-canvas="table"
      onKeyDown={keyDown}
      {...handlers}
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
        {far ? <Overview board={board} findings={findings} traced={traced} /> : null}
        <BridgeLayer board={near} signs={signs} traced={traced} leaving={leaving} />
        <TraceLayer workshop={workshop} board={board} />
        <JoinLayer workshop={workshop} board={board} />
        <HandLayer workshop={workshop} board={board} />
        <EditLayer workshop={workshop} board={board} views={views} onEnd={takeKeys} />
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
