import type { Board } from "@shared/picture/board";
import { useStore } from "@xyflow/react";
import { useMemo, useRef } from "react";
import { useView } from "../../store/viewStore";
import { useCanvas } from "./canvasStore";
import { nearBoard, nearKey } from "./nearBoard";
import { FAR, isLarge } from "./overviewShapes";
import { stopOf } from "./readingOrder";

/** So many things that are held may be up though they are out of view; of more React Flow takes down what is not seen. */
const FEW = 40;

/** The thing the keys are on; of a row it is the piece. */
const nodeOf = (board: Board, current: string | null): readonly string[] => {
  const node = current === null ? undefined : stopOf(board, current)?.node;
  return node === undefined ? [] : [node];
};

interface Near {
  /** What lies near the view or is held. */
  readonly near: Board;
  /** A large board seen from so far away that its things are drawn as boxes. */
  readonly far: boolean;
  /** Each thing that is near may be put up. */
  readonly allUp: boolean;
}

/** The part of the board that is put up: all of it, but of a large one what is near. */
export const useNear = (board: Board): Near => {
  const selection = useView((view) => view.selection);
  const current = useCanvas((state) => state.current);
  const dragged = useCanvas((state) => state.drag?.ids);
  const large = useMemo(() => isLarge(board), [board]);
  // From the table itself, which knows its view before its first drawing: nothing is put up only to be taken down.
  const far = useStore((state) => state.transform[2] < FAR) && large;
  const lately = useRef("");
  const seen = useStore((state) => {
    lately.current = large && !far ? nearKey(state, lately.current) : "";
    return lately.current;
  });
  const held = useMemo(
    () => new Set([...selection, ...(dragged ?? []), ...nodeOf(board, current)]),
    [board, selection, dragged, current],
  );
  const near = useMemo(() => {
    if (!large) return board;
    if (far) return { ...board, cards: [], pieces: [], stakes: [], bridges: [] };
    return nearBoard(board, seen, held);
  }, [board, large, far, seen, held]);
  return { near, far, allUp: large && held.size <= FEW };
};
