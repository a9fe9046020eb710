import type { MenuState } from "@shared/bridge/bridge";
import type { Words } from "@shared/words/words";
import type { MenuItemConstructorOptions } from "electron";

/** What the menu needs of an action of the catalogue. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  /** As Electron writes keys, or null. */
  readonly accelerator: string | null;
  readonly menu: MenuName;
}

export const menuNames = ["file", "edit", "view", "go", "workshop", "help"] as const;
export type MenuName = (typeof menuNames)[number];

interface MenuOf {
  readonly actions: readonly MenuAction[];
  readonly words: Words;
  readonly state: MenuState;
  readonly mac: boolean;
  readonly choose: (action: string) => void;
  readonly showLibrary: () => void;
}

const separator: MenuItemConstructorOptions = { type: "separator" };

/** The native menu: the catalogue's actions under their headings, and what the system itself does. */
export const menuTemplate = (of: MenuOf): MenuItemConstructorOptions[] => {
  const { actions, words, state, mac, choose, showLibrary } = of;
  const enabled = new Set(state.enabled);
  const named = (action: MenuAction): string =>
    action.id === "undo"
      ? (state.undo ?? action.label)
      : action.id === "redo"
        ? (state.redo ?? action.label)
        : action.label;
  const item = (action: MenuAction): MenuItemConstructorOptions => ({
    id: action.id,
    label: named(action),
    enabled: enabled.has(action.id),
    // Shown beside the name; the page itself hears the keys, since there they depend on where one stands.
    ...(action.accelerator === null ? {} : { accelerator: action.accelerator, registerAccelerator: false }),
    click: () => choose(action.id),
  });
  const under = (menu: MenuName): MenuItemConstructorOptions[] => actions.filter((one) => one.menu === menu).map(item);
  const role = (key: Parameters<Words["text"]>[0], name: NonNullable<MenuItemConstructorOptions["role"]>) => ({
    label: words.text(key),
    role: name,
  });
  const system: Readonly<Record<MenuName, readonly MenuItemConstructorOptions[]>> = {
    file: [
      { label: words.text("shell.menu.library"), click: showLibrary },
      role("shell.menu.close", "close"),
      ...(mac ? [] : [separator, role("shell.menu.quit", "quit")]),
    ],
    edit: [
      role("shell.menu.cut", "cut"),
      role("shell.menu.copy", "copy"),
      role("shell.menu.paste", "paste"),
      role("shell.menu.selectAll", "selectAll"),
    ],
    view: [role("shell.menu.fullScreen", "togglefullscreen")],
    go: [],
    workshop: [],
    help: [],
  };
  const heading = (menu: MenuName): MenuItemConstructorOptions[] => {
    const ours = under(menu);
    const theirs = system[menu];
    if (ours.length + theirs.length === 0) return [];
    const between = ours.length > 0 && theirs.length > 0 ? [separator] : [];
    return [{ label: words.text(`shell.menu.${menu}`), submenu: [...ours, ...between, ...theirs] }];
  };
  const ofTheMac: MenuItemConstructorOptions[] = [
    {
      label: words.text("shell.menu.app"),
      submenu: [
        role("shell.menu.services", "services"),
        separator,
        role("shell.menu.hide", "hide"),
        role("shell.menu.hideOthers", "hideOthers"),
        role("shell.menu.showAll", "unhide"),
        separator,
        role("shell.menu.quit", "quit"),
      ],
    },
  ];
  return [...(mac ? ofTheMac : []), ...menuNames.flatMap(heading)];
};
