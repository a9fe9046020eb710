import type { Board } from "@shared/picture/board";
import { lean } from "@shared/picture/lean";
import { placedThings } from "@shared/picture/places";
import { snap } from "@shared/picture/snap";
import { around } from "@shared/picture/spaces";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import type { OnNodeDrag } from "@xyflow/react";
import { touch } from "../../store/touch";
import { useView } from "../../store/viewStore";
import { run } from "../../store/workshopStore";
import { useLatest } from "../../ui/useLatest";
import { announce, type Drag, emptyHand, setCanvas, useCanvas } from "./canvasStore";
import type { CanvasNode } from "./nodeData";
import { movedWith } from "./placing";
import { pullCommand, snapCommand } from "./pulling";
import { stopOf } from "./readingOrder";
import { isInterest, orderAfter, slotOf } from "./seatOrder";
import { moveSteadily } from "./steady";
import { textOfRow } from "./textOfRow";
import type { Travel } from "./useTravel";

/** Screen pixels within which an edge draws what is dragged to it. */
const NEAR_EDGE = 6;
/** Board pixels within which a piece leans into its match. */
const NEAR_MATCH = 44;
/** Further away nothing is in line with anything a hand has in mind. */
const IN_SIGHT = 1400;
/** A piece pulled off by less is put back. */
const LEAST_PULL = 24;

/** Where a drag has got to: leaning into a match, else even with what lies near, else where the hand is. */
export const dragged = (board: Board, drag: Drag, dx: number, dy: number, zoom: number, free: boolean): Drag => {
  const { ids, alone } = drag;
  const plain: Drag = { ids, dx, dy, ...(alone ? { alone } : {}) };
  if (free) return plain;
  const near = lean(board, ids, { dx, dy }, NEAR_MATCH);
  if (near) return { ...plain, dx: dx + near.dx, dy: dy + near.dy, lean: near };
  const all = placedThings(board);
  const own = around(all.flatMap(({ id, box }) => (ids.has(id) ? [box] : [])));
  if (!own) return plain;
  const moved = { ...own, x: own.x + dx, y: own.y + dy };
  const others = all.flatMap(({ id, box }) =>
    ids.has(id) || Math.abs(box.x - moved.x) > IN_SIGHT || Math.abs(box.y - moved.y) > IN_SIGHT ? [] : [box],
  );
  const even = snap(moved, others, NEAR_EDGE / Math.max(0.4, zoom));
  return { ...plain, dx: dx + even.dx, dy: dy + even.dy, guides: even.guides };
};

const dragOf = (workshop: Workshop, board: Board, words: Words, travel: Travel) => {
  const start: OnNodeDrag<CanvasNode> = (event, node, all) => {
    const alone = event.altKey && node.type === "piece";
    const inSeat = node.type === "interest";
    const others = all.filter((one) => one.type !== "interest").map((one) => one.id);
    const ids = inSeat || alone ? new Set([node.id]) : movedWith(workshop, [node.id, ...others]);
    travel.halt();
    touch([node.id]);
    // What keys do next they do to what was dragged.
    const { selection, select } = useView.getState();
    if (!selection.includes(node.id)) select([node.id]);
    // What the keys held goes back to where it was: a hand holds one thing.
    const held: Drag = { ids, dx: 0, dy: 0, ...(alone ? { alone } : {}) };
    setCanvas({ current: node.id, joint: null, ...emptyHand, drag: held });
  };
  const go: OnNodeDrag<CanvasNode> = (event, node) => {
    const { drag, moving } = useCanvas.getState();
    const box = stopOf(board, node.id)?.box;
    if (!drag || moving || !box) return;
    if (node.type === "interest") {
      const dy = node.position.y - box.y;
      return setCanvas({ drag: { ...drag, dy, slot: slotOf(board, node.id, dy) } });
    }
    const next = dragged(
      board,
      drag,
      node.position.x - box.x,
      node.position.y - box.y,
      travel.where().zoom,
      event.ctrlKey || event.metaKey,
    );
    if (next.lean && next.lean.give !== drag.lean?.give) {
      const { give, need } = next.lean;
      announce(words.text("table.leanHint", { give: textOfRow(workshop, give), need: textOfRow(workshop, need) }));
    }
    setCanvas({ drag: next });
  };
  const stop = (): void => {
    const { drag, moving } = useCanvas.getState();
    // Given up, and taken up with the keys meanwhile: it is for them to set down.
    if (moving) return;
    setCanvas({ drag: null });
    if (!drag || (drag.dx === 0 && drag.dy === 0)) return;
    if (drag.lean) {
      const { give, need } = drag.lean;
      if (run(snapCommand(workshop, board, drag.ids, drag.lean, drag.alone === true)).ok)
        announce(words.text("canvas.joinedSaid", { give: textOfRow(workshop, give), need: textOfRow(workshop, need) }));
      return;
    }
    const [first] = drag.ids;
    if (first !== undefined && isInterest(workshop, first)) {
      const order = orderAfter(board, first, drag.dy);
      if (order && run(order).ok) announce(words.text("table.orderSet"));
      return;
    }
    const alone = drag.alone ? first : undefined;
    if (alone !== undefined && Math.hypot(drag.dx, drag.dy) < LEAST_PULL) return;
    const pulled = alone === undefined ? null : pullCommand(workshop, board, alone, drag.dx, drag.dy);
    const command = pulled ?? moveSteadily(workshop, board, drag.ids, drag.dx, drag.dy);
    if (command && run(command).ok && pulled) announce(words.text("canvas.pullOff"));
  };
  return { start, go, stop };
};

/** Things dragged by a hand; Alt takes one piece off what it is joined to, Ctrl lets things lie anywhere. */
export const useDrag = (workshop: Workshop, board: Board, words: Words, travel: Travel) => {
  const { start, go, stop } = dragOf(workshop, board, words, travel);
  return { start: useLatest(start), go: useLatest(go), stop: useLatest(stop) };
};
