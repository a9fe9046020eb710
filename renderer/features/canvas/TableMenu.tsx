import type { ActionId } from "@shared/actions/action";
import { actionOf } from "@shared/actions/actions";
import { keyNames } from "@shared/actions/keyNames";
import { sideMark } from "@shared/picture/sideMark";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { ContextMenu } from "../../ui/ContextMenu";
import type { MenuItem } from "../../ui/Menu";
import type { Intent } from "./canvasKeys";
import { setCanvas, useCanvas } from "./canvasStore";
import { selectedKinds } from "./selectedKinds";
import { tableIntents } from "./tableIntents";

const others = {
  rename: { ask: "write" },
  delete: { ask: "remove" },
  newCard: { ask: "new" },
  zoomFit: { ask: "fit" },
  zoomSelection: { ask: "fit-selection" },
} as const satisfies Partial<Record<ActionId, Intent>>;
const intents = { ...tableIntents, ...others };
type Known = keyof typeof intents;

const ofThing: readonly (Known | "line" | "sides")[] = ["rename", "sides", "line"];
const ofPiece: readonly (Known | "line")[] = ["addGive", "addNeed", "pullOff", "line"];
const ofMany: readonly (Known | "line")[] = [
  "alignLeft",
  "alignCentre",
  "alignTop",
  "alignMiddle",
  "distributeAcross",
  "distributeDown",
  "tidyUp",
  "line",
];
const ofAny: readonly (Known | "line")[] = [
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
const ofGround: readonly (Known | "line")[] = [
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

const mac = (): boolean => /Mac/.test(globalThis.navigator?.platform ?? "");

/** What can be done with what is pointed at: the catalogue's actions, by the other mouse button or the menu key. */
export const TableMenu = ({
  workshop,
  ask,
  table,
}: {
  workshop: Workshop;
  ask: (intent: Intent) => void;
  table: () => HTMLElement | null;
}) => {
  const words = useWords();
  const at = useCanvas((state) => state.menu);
  const selection = useView((view) => view.selection);
  const { kinds, owned, inPiece } = selectedKinds(workshop, selection);
  const rows: readonly (Known | "line" | "sides")[] =
    kinds.length === 0
      ? ofGround
      : [
          ...(kinds.length === 1 ? ofThing : owned ? (["sides", "line"] as const) : []),
          ...(inPiece ? ofPiece : []),
          ...(kinds.length > 1 ? ofMany : []),
          ...ofAny,
        ];
  const itemOf = (id: Known): MenuItem => {
    const action = actionOf(id);
    const combination = action?.keys[0];
    return {
      label: words.text(`actions.${id}`),
      run: () => ask(intents[id]),
      ...(combination === undefined ? {} : { keys: keyNames(combination, mac() ? "mac" : "pc") }),
      ...(id === "delete" ? { danger: true } : {}),
    };
  };
  const sides = owned
    ? workshop.sides.map(
        (side, place): MenuItem => ({
          label: words.text("canvas.giveToSide", { letter: sideMark(place).letter, side: side.name }),
          run: () => ask({ ask: "side", place }),
          keys: keyNames(`Alt+Digit${String(place + 1)}`, mac() ? "mac" : "pc"),
        }),
      )
    : [];
  const items = rows.flatMap((row): (MenuItem | "line")[] =>
    row === "sides" ? sides : row === "line" ? ["line"] : [itemOf(row)],
  );
  return (
    <ContextMenu
      at={at}
      label={words.text("table.menu")}
      items={items}
      onClose={() => setCanvas({ menu: null })}
      returnTo={table}
    />
  );
};
