import type { ActionId } from "./action";

/** The actions that the table itself does, whoever asks for them: key, menu, palette or its own buttons. */
export const tableActionIds = [
  "zoomHorizon",
  "zoomTable",
  "zoomSeats",
  "map",
  "assemble",
  "assembleRest",
  "assembleAnew",
  "joints",
  "addGive",
  "addNeed",
  "pullOff",
  "moveByKeys",
  "trace",
  "whatIf",
  "copyThings",
  "cutThings",
  "pasteThings",
  "duplicateThings",
  "alignLeft",
  "alignCentre",
  "alignRight",
  "alignTop",
  "alignMiddle",
  "alignBottom",
  "distributeAcross",
  "distributeDown",
  "tidyUp",
] as const satisfies readonly ActionId[];
export type TableActionId = (typeof tableActionIds)[number];
