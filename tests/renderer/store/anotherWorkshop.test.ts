// @vitest-environment happy-dom
import { afterEach, expect, it } from "vitest";
import { useFindings } from "../../../renderer/features/facilitation/findingsStore";
import { chooseTopic, speakFor, useCaptureChoice } from "../../../renderer/features/facilitation/useCapture";
import { useAnswering } from "../../../renderer/features/steps/board/answering";
import { askCheckup, useCheckupView } from "../../../renderer/store/checkupView";
import { showStepDialog, useStepDialog } from "../../../renderer/store/stepDialog";
import { createTrail } from "../../../renderer/store/trail";
import { useView } from "../../../renderer/store/viewStore";
import { wayBack } from "../../../renderer/store/wayBack";
import { open, run } from "../../../renderer/store/workshopStore";
import { aWorkshop } from "../../helpers/aWorkshop";

const opens = (id: string): void => {
  const workshop = aWorkshop({ id });
  open({ workshop, trail: createTrail([]), saved: { state: "saved", at: "" }, restored: null, keeping: null });
  useView.getState().enter(workshop);
};

afterEach(() => open(null));

it("nothing of one client's workshop is left in the window when another's is opened", () => {
  opens("first");
  const { select, light, edit, showPanel, touchPiece, offerText, toast } = useView.getState();
  select(["r-a"]);
  light(["r-a"]);
  edit("r-a");
  showPanel("Jigsaw");
  touchPiece("a", "r-a");
  offerText({ text: "What only the first client may read", step: "interests", side: "a", piece: null, at: null });
  run({ do: "set", changes: { title: "Another title" } });
  toast({ key: "room.blocked" }, { action: wayBack() });
  showStepDialog({ what: "hidden", of: "verdicts" });
  askCheckup("checkup");
  speakFor("b");
  chooseTopic("pricing");
  useFindings.setState({ chosen: "unplaced|a|i-a" });
  useAnswering.setState({ with: "s1-a" });
  open(null);
  useView.getState().showLibrary();
  opens("second");
  const view = useView.getState();
  expect(view).toMatchObject({ selection: [], lit: [], editing: null, panel: null, lastTouched: {}, textOffer: null });
  expect(view.toasts.filter((one) => one.action)).toEqual([]);
  for (const store of [useStepDialog, useCheckupView, useCaptureChoice, useFindings, useAnswering])
    expect(store.getState()).toEqual(store.getInitialState());
});
