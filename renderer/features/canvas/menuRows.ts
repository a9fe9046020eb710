import type { ActionId } from "@shared/actions/action";
import type { Board } from "@shared/picture/board";
import type { Workshop } from "@shared/workshop/workshop";
import { canArrange } from "./arranging";
import type { Intent } from "./canvasKeys";
import { holdsCopy } from "./clipboard";
import { STATEMENT } from "./editable";
import { pieceOf } from "./pieceOf";
import { selectedKinds } from "./selectedKinds";
import { tableIntents } from "./tableIntents";

const others = {
  rename: { ask: "write" },
  delete: { ask: "remove" },
  newCard: { ask: "new" },
  zoomFit: { ask: "fit" },
  zoomSelection: { ask: "fit-selection" },
} as const satisfies Partial<Record<ActionId, Intent>>;

/** What each row of the table's menu asks of it. */
export const menuIntents = { ...tableIntents, ...others };
export type Known = keyof typeof menuIntents;
export type MenuRow = Known | "line" | "sides";

const ofPiece: readonly MenuRow[] = ["addGive", "addNeed", "pullOff", "line"];
const ofMany: readonly MenuRow[] = [
  "alignLeft",
  "alignCentre",
  "alignRight",
  "alignTop",
  "alignMiddle",
  "alignBottom",
  "distributeAcross",
  "distributeDown",
  "tidyUp",
  "line",
];
const ofAny: readonly MenuRow[] = [
  "trace",
  "whatIf",
  "zoomSelection",
  "line",
  "copyThings",
  "cutThings",
  "pasteThings",
  "duplicateThings",
  "line",
  "delete",
];
const ofGround: readonly MenuRow[] = [
  "newCard",
  "pasteThings",
  "line",
  "assemble",
  "assembleRest",
  "assembleAnew",
  "joints",
  "whatIf",
  "line",
  "zoomFit",
  "zoomHorizon",
  "zoomTable",
  "zoomSeats",
  "map",
];

/** The rows for what is selected; with nothing selected, for the ground. */
export const menuRows = (workshop: Workshop, ids: readonly string[]): readonly MenuRow[] => {
  const { kinds, owned, inPiece } = selectedKinds(workshop, ids);
  if (kinds.length === 0) return ids.includes(STATEMENT) ? ["rename", "line", ...ofGround] : ofGround;
  const sides: readonly MenuRow[] = owned ? ["sides"] : [];
  return kinds.length === 1
    ? ["rename", ...sides, "line", ...(inPiece ? ofPiece : []), ...ofAny]
    : [...sides, ...(owned ? (["line"] as const) : []), ...ofMany, ...ofAny];
};

const isJoined = (workshop: Workshop, id: string | undefined): boolean => {
  const piece = pieceOf(workshop, id);
  const role = workshop.roles.find((one) => one.id === piece);
  const rows = new Set([...(role?.gives ?? []), ...(role?.needs ?? [])].map((row) => row.id));
  return workshop.joints.some((joint) => rows.has(joint.give) || rows.has(joint.need));
};

/** Whether a row would do anything with what is selected. */
export const canAsk = (workshop: Workshop, board: Board, ids: readonly string[], row: Known): boolean => {
  const intent: Intent = menuIntents[row];
  switch (intent.ask) {
    case "align":
    case "distribute":
    case "tidy":
      return canArrange(workshop, board, ids, intent.ask);
    case "pull-off":
      return isJoined(workshop, ids[0]);
    case "paste":
      return holdsCopy();
    case "copy":
    case "cut":
    case "duplicate":
    case "remove":
      return selectedKinds(workshop, ids).kinds.some((kind) => kind !== "side");
    default:
      return true;
  }
};
