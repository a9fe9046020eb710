import type { ActionId } from "@shared/actions/action";
import { actionOf } from "@shared/actions/actions";
import { tableActionIds } from "@shared/actions/tableActionIds";
import { beginHints } from "../features/facilitation/hintStore";
import { neighbourBlock } from "../features/facilitation/neighbourBlock";
import { showFinding } from "../features/facilitation/showFinding";
import { addMinute, goToBlock, toggleTimer } from "../features/facilitation/timerStore";
import { openExample } from "../features/library/deeds";
import { toggleBoard } from "../features/steps/board/boardStore";
import { isWritingApart } from "../store/envelopeView";
import { askLibrary } from "../store/libraryRequest";
import { isCovered } from "../store/roomStore";
import { showStepDialog } from "../store/stepDialog";
import { useView } from "../store/viewStore";
import { toggleFront, toggleLock } from "./agreedDeeds";
import { askCanvas, askTable, goToCanvas } from "./askCanvas";
import { holds } from "./conditions";
import { copyAsFile, duplicateHere } from "./copies";
import { showDialog, useLayout } from "./layoutStore";
import { park } from "./park";
import { redoAndSay, undoAndSay } from "./retrace";
import {
  askRoomNext,
  swapScreens,
  toggleBlank,
  toggleFollow,
  toggleFreeze,
  toggleRadar,
  toggleRoom,
  toggleSpotlight,
} from "./roomDeeds";
import { showLibrary } from "./showLibrary";

const view = () => useView.getState();
const inLibrary = (): boolean => view().screen === "library";

/** The library is where workshops begin; from a workshop's window one goes there first. */
const beginInLibrary = (deed: "new" | "open"): void => {
  if (!inLibrary()) showLibrary();
  askLibrary(deed);
};
const step = (way: 1 | -1): void => {
  const block = neighbourBlock(way);
  if (block === null) return;
  if ("id" in block) goToBlock(block.id);
  else view().goTo(block.step);
};
const side = (place: number) => () => askCanvas({ key: String(place), code: `Digit${String(place)}`, altKey: true });

/** What the table does itself. */
const tableDeeds = Object.fromEntries(tableActionIds.map((id) => [id, askTable(id)]));

/** What each action of the catalogue does; what is not here the system does by itself. */
const deeds: Partial<Readonly<Record<ActionId, () => void>>> = {
  new: () => beginInLibrary("new"),
  open: () => beginInLibrary("open"),
  openExample: () => void openExample(),
  library: showLibrary,
  nameVersion: () => showDialog("version"),
  saveCopy: () => void copyAsFile(),
  duplicate: () => void duplicateHere(),
  template: () => showDialog("template"),
  export: () => showDialog("export"),
  picture: () => showDialog("picture"),
  print: () => window.print(),
  verify: () => showDialog("verify"),
  compare: () => showDialog("compare"),
  undo: undoAndSay,
  redo: redoAndSay,
  history: () => showDialog("history"),
  rename: () => view().edit(view().selection[0] ?? null),
  delete: () => goToCanvas({ key: "Delete" }),
  find: () => (inLibrary() ? askLibrary("find") : showDialog("find")),
  listView: () => view().showList(!view().listView),
  board: toggleBoard,
  zoomIn: () => askCanvas({ key: "+", ctrlKey: true }),
  zoomOut: () => askCanvas({ key: "-", ctrlKey: true }),
  zoomActual: () => askCanvas({ key: "0", code: "Digit0", ctrlKey: true }),
  zoomFit: () => askCanvas({ key: "!", code: "Digit1", shiftKey: true }),
  zoomSelection: () => askCanvas({ key: "@", code: "Digit2", shiftKey: true }),
  ...tableDeeds,
  themeLight: () => view().setTheme("light"),
  themeDark: () => view().setTheme("dark"),
  themeSystem: () => view().setTheme("system"),
  nextStep: () => step(1),
  previousStep: () => step(-1),
  "step.welcome": () => view().goTo("welcome"),
  "step.vision": () => view().goTo("vision"),
  "step.interests": () => view().goTo("interests"),
  "step.qualify": () => view().goTo("qualify"),
  "step.jigsaw": () => view().goTo("jigsaw"),
  "step.ownership": () => view().goTo("ownership"),
  "step.support-challenge": () => view().goTo("support-challenge"),
  "step.plan": () => view().goTo("plan"),
  "step.agreement": () => view().goTo("agreement"),
  "step.checkup": () => view().goTo("checkup"),
  nextFinding: () => showFinding(1),
  previousFinding: () => showFinding(-1),
  capture: () => view().focusCapture(),
  newCard: () => goToCanvas({ key: "n" }),
  park,
  "side.1": side(1),
  "side.2": side(2),
  "side.3": side(3),
  "side.4": side(4),
  "side.5": side(5),
  "side.6": side(6),
  timer: toggleTimer,
  timerMore: () => addMinute(1),
  timerLess: () => addMinute(-1),
  room: () => void toggleRoom(),
  roomBlank: toggleBlank,
  roomFreeze: toggleFreeze,
  roomFollow: toggleFollow,
  roomSwap: () => void swapScreens(),
  roomQuestion: askRoomNext,
  roomSpotlight: toggleSpotlight,
  roomRadar: toggleRadar,
  timerMoreFive: () => addMinute(5),
  timerLessFive: () => addMinute(-5),
  minutes: () => showDialog("minutes"),
  readBack: () => showStepDialog({ what: "readBack" }),
  sweep: () => showStepDialog({ what: "sweep" }),
  stopTopic: () => showStepDialog({ what: "stop" }),
  front: toggleFront,
  frontPage: () => showStepDialog({ what: "front" }),
  lock: toggleLock,
  preflight: () => showDialog("preflight"),
  settings: () => showDialog("settings"),
  palette: () => showDialog(useLayout.getState().dialog === "palette" ? null : "palette"),
  shortcuts: () => showDialog("keys"),
  hints: beginHints,
  about: () => showDialog("about"),
};

/** Whether an action can be asked for now. */
export const canDo = (id: string): boolean => {
  const action = actionOf(id);
  if (!action || !deeds[action.id]) return false;
  // On a side's own page nothing of the workshop, the others or another client can be called up.
  if (isWritingApart()) return false;
  // Behind the room's own view nothing may open that the room would then see.
  if (isCovered() && !action.id.startsWith("room") && action.menu?.in !== "go") return false;
  const { screen } = view();
  const here = action.scope === "everywhere" || (action.scope === "library") === (screen === "library");
  return here && holds(action.when);
};

/** Does an action of the catalogue, if it is possible now; answers whether it was. */
export const doAction = (id: string): boolean => {
  const action = actionOf(id);
  const deed = action && deeds[action.id];
  if (!deed || !canDo(id)) return false;
  deed();
  return true;
};
