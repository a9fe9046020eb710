import type { TableActionId } from "@shared/actions/tableActionIds";
import type { Intent } from "./canvasKeys";

/** What each action of the catalogue that is the table's own asks of it. */
export const tableIntents: Readonly<Record<TableActionId, Intent>> = {
  zoomHorizon: { ask: "band", band: "horizon" },
  zoomTable: { ask: "band", band: "table" },
  zoomSeats: { ask: "band", band: "seats" },
  map: { ask: "map" },
  assemble: { ask: "assemble" },
  assembleRest: { ask: "assemble-rest" },
  assembleAnew: { ask: "assemble-anew" },
  joints: { ask: "joints" },
  addGive: { ask: "add-row", what: "give" },
  addNeed: { ask: "add-row", what: "need" },
  pullOff: { ask: "pull-off" },
  moveByKeys: { ask: "move" },
  trace: { ask: "trace" },
  whatIf: { ask: "what-if" },
  copyThings: { ask: "copy" },
  cutThings: { ask: "cut" },
  pasteThings: { ask: "paste" },
  duplicateThings: { ask: "duplicate" },
  alignLeft: { ask: "align", way: "left" },
  alignCentre: { ask: "align", way: "centre" },
  alignRight: { ask: "align", way: "right" },
  alignTop: { ask: "align", way: "top" },
  alignMiddle: { ask: "align", way: "middle" },
  alignBottom: { ask: "align", way: "bottom" },
  distributeAcross: { ask: "distribute", axis: "across" },
  distributeDown: { ask: "distribute", axis: "down" },
  tidyUp: { ask: "tidy" },
};
