import type { Finding } from "@shared/analysis/finding";
import type { Board } from "@shared/picture/board";
import { useMemo } from "react";
import { useView } from "../../store/viewStore";
import { leavingPlaces } from "./leaving";
import { marks } from "./marks";
import type { FarLook } from "./overviewShapes";

/** What is painted over the boxes of a board that is seen from afar. */
export const useFarLook = (
  board: Board,
  findings: readonly Finding[],
  traced: ReadonlySet<string> | undefined,
): FarLook => {
  const selection = useView((view) => view.selection);
  const lit = useView((view) => view.lit);
  const opened = useView((view) => view.openedSteps);
  const found = useMemo(() => marks(findings, opened), [findings, opened]);
  const leaving = leavingPlaces(board.seats);
  return useMemo(
    () => ({ selection: new Set(selection), lit: new Set(lit), marks: found, traced, leaving }),
    [selection, lit, found, traced, leaving],
  );
};
