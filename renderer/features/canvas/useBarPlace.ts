import type { Board } from "@shared/picture/board";
import { around } from "@shared/picture/spaces";
import { type ReactFlowState, useStore } from "@xyflow/react";
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useView } from "../../store/viewStore";
import { type BarPlace, barPlace } from "./barPlace";
import { showsMap } from "./mapLook";
import { stopOf } from "./readingOrder";

/** More things than these are taken as one. */
const FEW = 40;

interface Bar {
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly place: BarPlace;
}

/** Where the bar of what is selected lies: never over what it is about where there is room beside it. */
export const useBarPlace = (board: Board, ids: readonly string[]): Bar => {
  const bar = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 360, height: 42 });
  const map = useView((view) => view.map);
  useLayoutEffect(() => {
    const { offsetWidth: width, offsetHeight: height } = bar.current ?? { offsetWidth: 0, offsetHeight: 0 };
    if (width > 0 && (width !== size.width || height !== size.height)) setSize({ width, height });
  });
  const about = useMemo(() => {
    const boxes = ids.flatMap((id) => stopOf(board, id)?.box ?? []);
    const all = boxes.length > FEW ? around(boxes) : null;
    return all ? [all] : boxes;
  }, [board, ids]);
  // In a narrow window the map reaches under the middle.
  const taken = useMemo(() => new Set<BarPlace>(showsMap(board, map) ? ["bottom-center"] : []), [board, map]);
  const place = useStore(
    useCallback(
      ({ transform: [x, y, zoom], width, height }: ReactFlowState) =>
        barPlace(about, { x, y, zoom }, { width, height }, size, taken),
      [about, size, taken],
    ),
  );
  return { bar, place };
};
