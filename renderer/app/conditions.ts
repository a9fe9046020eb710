import type { Condition } from "@shared/actions/action";
import { openFindings } from "@shared/analysis/openFindings";
import { neighbourBlock } from "../features/facilitation/neighbourBlock";
import { useRoom } from "../store/roomStore";
import { useView } from "../store/viewStore";
import { useWorkshop } from "../store/workshopStore";

/** Whether each condition of the catalogue holds now. */
const answers: Readonly<Record<Condition, () => boolean>> = {
  always: () => true,
  inLibrary: () => useView.getState().screen === "library",
  hasWorkshop: () => useWorkshop.getState().workshop !== null,
  canUndo: () => useWorkshop.getState().history.undo.length > 0,
  canRedo: () => useWorkshop.getState().history.redo.length > 0,
  hasSelection: () => useView.getState().selection.length > 0,
  oneSelected: () => useView.getState().selection.length === 1,
  hasFindings: () => hasFindings(),
  roomOn: () => roomOn(),
  roomOnFindings: () => roomOn() && hasFindings(),
  roomOnSelection: () => roomOn() && useView.getState().selection.length > 0,
  hasNextStep: () => neighbourBlock(1) !== null,
  hasPreviousStep: () => neighbourBlock(-1) !== null,
  hasThirdSide: () => sidesFrom(3),
  hasFourthSide: () => sidesFrom(4),
  hasFifthSide: () => sidesFrom(5),
  hasSixthSide: () => sidesFrom(6),
};

const hasFindings = (): boolean => {
  const { analysis } = useWorkshop.getState();
  return openFindings(analysis.findings, useView.getState().openedSteps).open.length > 0;
};
const roomOn = (): boolean => {
  const { state } = useRoom.getState();
  return state.on && state.mine;
};
const sidesFrom = (count: number): boolean =>
  useView.getState().selection.length > 0 && (useWorkshop.getState().workshop?.sides.length ?? 0) >= count;

/** Whether an action of this condition is possible now. */
export const holds = (condition: Condition): boolean => answers[condition]();
