import type { Board } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import { useReactFlow } from "@xyflow/react";
import { type PointerEvent, useMemo } from "react";
import { useWorkshop } from "../../store/workshopStore";
import { emptyHand, setCanvas, useCanvas } from "./canvasStore";
import { ends } from "./ends";
import { endFor, joining } from "./joining";
import { holdJoint, joinRows, partJoint } from "./jointDeeds";
import { shapeAt } from "./overviewShapes";
import { putRow } from "./rowMoving";
import { type InWindow, useEdgePan } from "./useEdgePan";

const NEAR = 34;
/** A hand that trembles on a knob does not pull it off. */
const LEAST = 10;

interface Reaching {
  down(event: PointerEvent<HTMLElement>): boolean;
  move(event: PointerEvent<HTMLElement>): void;
  up(): void;
  cancel(): void;
}

/** Drawing a tab to a socket (or the other way round) with the pointer. */
export const useReach = (board: Board, words: Words): Reaching => {
  const flow = useReactFlow();
  const pan = useEdgePan(board);
  return useMemo(() => {
    const at = (event: InWindow) =>
      flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
    /** Takes what is held to a place; false where nothing is held. */
    const carry = (event: InWindow): boolean => {
      const { reach, rowMove } = useCanvas.getState();
      const place = at(event);
      if (rowMove?.at) {
        const shape = shapeAt(board, place);
        const into = board.pieces.some((piece) => piece.role.id === shape?.id) ? (shape?.id ?? null) : null;
        setCanvas({ rowMove: { ...rowMove, at: place, into } });
        return true;
      }
      if (!reach) return false;
      const { workshop } = useWorkshop.getState();
      const near = workshop && endFor(workshop, ends(board), reach, place, NEAR);
      const fits = near !== null && workshop !== null && joining(workshop, reach.row, near.row).is !== "refused";
      setCanvas({ reach: { ...reach, to: fits ? { x: near.x, y: near.y } : place, over: near?.row ?? null } });
      return true;
    };
    return {
      down: (event) => {
        const handle = event.target instanceof Element ? event.target.closest("[data-handle]") : null;
        const held = handle?.getAttribute("data-handle");
        if (held && event.button === 0) {
          event.currentTarget.setPointerCapture(event.pointerId);
          setCanvas({ ...emptyHand, rowMove: { row: held, into: null, at: at(event) } });
          return true;
        }
        const grip = event.target instanceof SVGCircleElement ? event.target : null;
        const row = grip?.dataset["end"];
        if (!grip || row === undefined || event.button !== 0) return false;
        const { give, need, x, y } = grip.dataset;
        const piece = board.pieces.find((one) => one.rows.some((each) => each.id === row));
        const from = { x: (piece?.x ?? 0) + Number(x), y: (piece?.y ?? 0) + Number(y) };
        const joint = give !== undefined && need !== undefined ? { give, need } : null;
        event.currentTarget.setPointerCapture(event.pointerId);
        setCanvas({ ...emptyHand, reach: { row, from, to: from, over: null, joint }, joint });
        return true;
      },
      move: (event) => {
        const hand: InWindow = { clientX: event.clientX, clientY: event.clientY };
        if (carry(hand)) pan.follow(hand, () => carry(hand));
      },
      up: () => {
        pan.stop();
        const { reach, rowMove } = useCanvas.getState();
        if (rowMove?.at) return putRow(words);
        if (!reach) return;
        // A joint is lit while it is pulled at; only a click holds it on.
        setCanvas({ reach: null, joint: null });
        const far = Math.hypot(reach.to.x - reach.from.x, reach.to.y - reach.from.y);
        if (far < LEAST) {
          if (reach.joint) holdJoint(reach.joint);
          return;
        }
        const own = reach.joint && (reach.over === reach.joint.give || reach.over === reach.joint.need);
        if (reach.over !== null && !own) joinRows(reach.row, reach.over, words);
        else if (reach.over === null && reach.joint && far > NEAR) partJoint(reach.joint, words);
      },
      cancel: () => {
        pan.stop();
        setCanvas({ ...emptyHand, joint: null });
      },
    };
  }, [board, flow, pan, words]);
};
