import { actionOf } from "@shared/actions/actions";
import { keyNames } from "@shared/actions/keyNames";
import type { Board } from "@shared/picture/board";
import { sideMark } from "@shared/picture/sideMark";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { ContextMenu } from "../../ui/ContextMenu";
import type { MenuItem } from "../../ui/Menu";
import type { Intent } from "./canvasKeys";
import { setCanvas, useCanvas } from "./canvasStore";
import { pasteAt } from "./clipboard";
import type { Draft } from "./draft";
import { draftAt } from "./draftFor";
import { canAsk, type Known, menuIntents, menuRows } from "./menuRows";

const mac = (): boolean => /Mac/.test(globalThis.navigator?.platform ?? "");
const namesOf = (combination: string): string => keyNames(combination, mac() ? "mac" : "pc");

/** Keys that the system itself hears, for the whole window. */
const systemKeys: Partial<Readonly<Record<Known, string>>> = {
  copyThings: "$mod+c",
  cutThings: "$mod+x",
  pasteThings: "$mod+v",
};

/** What a new thing is called where the ground was pointed at. */
const newThings = {
  card: "canvas.addCard",
  role: "canvas.addPiece",
  interest: "canvas.addInterest",
  give: "canvas.addGive",
  need: "canvas.addNeed",
} as const satisfies Readonly<Record<Draft["what"], string>>;

/** What can be done with what is pointed at: the catalogue's actions, by the other mouse button or the menu key. */
export const TableMenu = ({
  workshop,
  board,
  ask,
  table,
}: {
  workshop: Workshop;
  board: Board;
  ask: (intent: Intent) => void;
  table: () => HTMLElement | null;
}) => {
  const words = useWords();
  const at = useCanvas((state) => state.menu);
  const selection = useView((view) => view.selection);
  const ground = at?.ground ?? null;
  const draft = ground && draftAt(board, ground);
  const itemOf = (id: Known): MenuItem => {
    const combination = systemKeys[id] ?? actionOf(id)?.keys[0];
    const item: MenuItem = {
      label: words.text(`actions.${id}`),
      run: () => ask(menuIntents[id]),
      disabled: at !== null && !canAsk(workshop, board, selection, id),
      ...(combination === undefined ? {} : { keys: namesOf(combination) }),
      ...(id === "delete" ? { danger: true } : {}),
    };
    // On the ground it is done right there.
    if (id === "newCard" && draft)
      return { label: words.text(newThings[draft.what]), run: () => ask({ ask: "new-there", draft }) };
    return id === "pasteThings" && ground ? { ...item, run: () => void pasteAt(board, ground, words) } : item;
  };
  const sides = workshop.sides.map(
    (side, place): MenuItem => ({
      label: words.text("canvas.giveToSide", { letter: sideMark(place).letter, side: side.name }),
      run: () => ask({ ask: "side", place }),
      keys: namesOf(`Alt+Digit${String(place + 1)}`),
    }),
  );
  const items = menuRows(workshop, selection).flatMap((row): (MenuItem | "line")[] =>
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
