import { useView } from "../../store/viewStore";
import { useCanvas } from "./canvasStore";

/** The things and rows that keys, buttons and menus are for: what is selected, else what the keys are on. */
export const chosen = (): readonly string[] => {
  const { selection } = useView.getState();
  const { current } = useCanvas.getState();
  return selection.length > 0 ? selection : current === null ? [] : [current];
};
