import { sameEnds } from "@shared/lib/sameEnds";
import type { Board } from "@shared/picture/board";
import type { Box } from "@shared/picture/spaces";
import { bridgeBox } from "./bridgeBox";
import { bridgeFades, clearness, type FarLook, type FarShape, farLists, markOf } from "./overviewShapes";

const looksOther = (one: FarLook, other: FarLook, shape: FarShape): boolean => {
  const { id } = shape;
  return (
    one.lit.has(id) !== other.lit.has(id) ||
    one.selection.has(id) !== other.selection.has(id) ||
    markOf(one, id) !== markOf(other, id) ||
    clearness(one, shape) !== clearness(other, shape)
  );
};

/** With more boxes than this to paint again, all is painted again. */
const MANY_CHANGED = 60;

/**
 * What came, went or is another; null where that is much. Most of a long list stays, so its beginning and its end are
 * passed over.
 */
const others = <T>(before: readonly T[], now: readonly T[]): readonly T[] | null => {
  if (before === now) return [];
  const { start, end } = sameEnds(before, now);
  if (before.length + now.length - 2 * (start + end) > MANY_CHANGED) return null;
  return [...before.slice(start, before.length - end), ...now.slice(start, now.length - end)];
};

/** What lies painted on a sheet as large as the board. */
export interface FarSheet {
  /** The boxes in which the sheet is not yet as board and look have it; from then on it is taken to be so. */
  changed(board: Board, look: FarLook): readonly Box[] | "all";
}

/** A sheet on which nothing is painted yet. */
export const createFarSheet = (): FarSheet => {
  type Painted = Pick<Board, "bridges"> & { readonly look: FarLook; readonly lists: readonly (readonly FarShape[])[] };
  let last: Painted | null = null;
  return {
    changed(board, look) {
      const was = last;
      const { bridges } = board;
      const lists = Object.values(farLists(board));
      last = { bridges, look, lists };
      if (!was) return "all";
      const boxes: Box[] = [];
      for (const [at, list] of lists.entries()) {
        const shapes = others(was.lists[at] ?? [], list);
        if (!shapes) return "all";
        for (const { box } of shapes) boxes.push(box);
      }
      const lines = others(was.bridges, bridges);
      if (!lines) return "all";
      boxes.push(...lines.map(bridgeBox));
      if (was.look !== look) {
        for (const list of lists)
          for (const shape of list) if (looksOther(was.look, look, shape)) boxes.push(shape.box);
        for (const bridge of bridges)
          if (bridgeFades(was.look, bridge) !== bridgeFades(look, bridge)) boxes.push(bridgeBox(bridge));
      }
      return boxes.length > MANY_CHANGED ? "all" : boxes;
    },
  };
};
