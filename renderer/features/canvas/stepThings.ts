import type { Board } from "@shared/picture/board";
import type { Step } from "@shared/workshop/setting";
import { useView } from "../../store/viewStore";
import { setCanvas, useCanvas } from "./canvasStore";
import { type BandName, readingOrder, type Stop, stopOf } from "./readingOrder";

/** The band a step is about; the others are about the whole board. */
const bandOf: Readonly<Partial<Record<Step, BandName>>> = {
  welcome: "horizon",
  vision: "horizon",
  interests: "seats",
  qualify: "seats",
  jigsaw: "table",
  ownership: "table",
};

const isOf = (stop: Stop, step: Step): boolean => (bandOf[step] ?? stop.band) === stop.band;

/** Where the keys begin that are nowhere yet: with the first thing a step is about. */
export const firstOf = (board: Board, step: Step): Stop | undefined => {
  const stops = readingOrder(board);
  return stops.find((stop) => isOf(stop, step)) ?? stops[0];
};

/** A step that is opened leaves what lies in other bands: what is selected, and where the keys are, is of what one sees. */
export const leaveElsewhere = (board: Board, step: Step): void => {
  const stays = (id: string): boolean => {
    const stop = stopOf(board, id);
    return !stop || isOf(stop, step);
  };
  const { selection, select } = useView.getState();
  if (!selection.every(stays)) select(selection.filter(stays));
  const { current } = useCanvas.getState();
  if (current !== null && !stays(current)) setCanvas({ current: null });
};
