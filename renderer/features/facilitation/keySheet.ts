import type { MenuName } from "@shared/actions/action";
import { actions } from "@shared/actions/actions";
import type { MessageKey } from "@shared/words/words";

export interface KeyLine {
  readonly label: MessageKey;
  /** Ids of actions whose keys these are, or the keys themselves. */
  readonly keys: readonly string[];
}

const groups: readonly MenuName[] = ["file", "edit", "view", "go", "table", "workshop", "help"];

/** Keys that belong to one place and stand in no menu. */
const more: readonly KeyLine[] = [
  { label: "frame.shortcuts.panes", keys: ["F6"] },
  { label: "frame.shortcuts.enter", keys: ["Enter", "Esc"] },
  { label: "frame.shortcuts.arrows", keys: ["← → ↑ ↓"] },
  { label: "frame.shortcuts.nearest", keys: ["Ctrl ← → ↑ ↓"] },
  { label: "frame.shortcuts.nudge", keys: ["Alt ← → ↑ ↓"] },
  { label: "frame.shortcuts.off", keys: ["Alt", "Ctrl"] },
  { label: "frame.shortcuts.settle", keys: ["1", "2", "3"] },
  { label: "room.shortcuts.blank", keys: ["B", "."] },
  { label: "room.shortcuts.steps", keys: ["Page down", "Page up"] },
  { label: "room.shortcuts.back", keys: ["Esc"] },
  { label: "frame.shortcuts.speaker", keys: ["Alt+1", "Alt+2", "Alt+3"] },
];

/** All keys, as the menus group them. */
export const keySheet = (
  keysOf: (id: string) => string,
): readonly { readonly name: MenuName | "more"; readonly lines: readonly KeyLine[] }[] => [
  ...groups.map((name) => ({
    name,
    lines: actions
      .filter((action) => action.menu?.in === name && action.keys.length > 0)
      .map((action) => ({ label: action.label, keys: [keysOf(action.id)] })),
  })),
  { name: "more" as const, lines: more },
];
