import type { Board } from "@shared/picture/board";
import { useStore } from "@xyflow/react";
import { domId } from "./nodeState";
import { stopOf } from "./readingOrder";

const STAND_IN = "table-stand-in";

/** What stands in the document for a thing that is not drawn as an element now. */
export const standIn = (label: string) => ({ id: STAND_IN, role: "group", "aria-label": label });

/**
 * The element the keys are on, for those who listen: the thing's own while it lies in view, else one that stands in for it,
 * for from afar things are only painted, and out of view they are not there at all.
 */
export const useStandIn = (board: Board, current: string | null, far: boolean) => {
  const stop = current === null ? undefined : stopOf(board, current);
  const inView = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!stop) return false;
    const { box } = stop;
    const [left, top] = [box.x * zoom + x, box.y * zoom + y];
    return left + box.width * zoom > 1 && top + box.height * zoom > 1 && left < width - 1 && top < height - 1;
  });
  const own = stop !== undefined && inView && !far;
  return {
    /** For the table itself. */
    active: stop === undefined ? undefined : own ? domId(stop.node) : STAND_IN,
    /** The thing another element has to stand in for. */
    away: stop === undefined || own ? null : stop.id,
  };
};
