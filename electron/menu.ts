import { type Action, type MenuName, menus } from "@shared/actions/action";
import { keyNames } from "@shared/actions/keyNames";
import type { MenuState } from "@shared/bridge/bridge";
import type { MessageKey, Words } from "@shared/words/words";
import type { MenuItemConstructorOptions } from "electron";

/** Actions that the shell does itself: a window closes and the app quits even where no page answers. */
export interface OwnActions {
  readonly library: () => void;
  readonly close: () => void;
  readonly quit: () => void;
}

interface MenuOf {
  readonly actions: readonly Action[];
  readonly words: Words;
  readonly state: MenuState;
  readonly mac: boolean;
  readonly choose: (action: string) => void;
  readonly own: OwnActions;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: "separator" };

const isOwn = (id: string, own: OwnActions): id is keyof OwnActions => Object.hasOwn(own, id);

const actionItem = (action: Action, { words, state, choose, own }: MenuOf): Item => {
  const { id } = action;
  const [keys] = action.keys;
  const ours = isOwn(id, own);
  const named = id === "undo" ? state.undo : id === "redo" ? state.redo : null;
  return {
    id,
    label: (named ?? words.text(action.label)).replace(/&/g, "&&"),
    enabled: ours || state.enabled.includes(id),
    ...(action.choice ? { type: "radio" as const, checked: state.held.includes(id) } : {}),
    // Shown beside the name; the page itself hears the keys, since there they depend on where one stands.
    ...(keys === undefined
      ? {}
      : { accelerator: keyNames(keys, "accelerator"), registerAccelerator: ours && id !== "library" }),
    click: () => (ours ? own[id]() : choose(id)),
  };
};

/** The catalogue's groups of one menu, a line between them. */
const groupsOf = (menu: MenuName, of: MenuOf): readonly (readonly Item[])[] => {
  const groups = new Map<number, { readonly order: number; readonly item: Item }[]>();
  for (const action of of.actions) {
    if (action.menu?.in !== menu) continue;
    // A Mac keeps Quit in the menu with the app's name.
    if (of.mac && action.id === "quit") continue;
    const group = groups.get(action.menu.group) ?? [];
    group.push({ order: action.menu.order, item: actionItem(action, of) });
    groups.set(action.menu.group, group);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, items]) => items.sort((a, b) => a.order - b.order).map(({ item }) => item));
};

type Role = NonNullable<Item["role"]>;

/** What the system does by itself, under the same headings. */
const systemRoles: Readonly<Partial<Record<MenuName, readonly (readonly [MessageKey, Role])[]>>> = {
  edit: [
    ["shell.menu.cut", "cut"],
    ["shell.menu.copy", "copy"],
    ["shell.menu.paste", "paste"],
    ["shell.menu.selectAll", "selectAll"],
  ],
  view: [["shell.menu.fullScreen", "togglefullscreen"]],
};

const macRoles: readonly (readonly [MessageKey, Role])[] = [
  ["shell.menu.services", "services"],
  ["shell.menu.hide", "hide"],
  ["shell.menu.hideOthers", "hideOthers"],
  ["shell.menu.showAll", "unhide"],
  ["shell.menu.quit", "quit"],
];

const parted = (groups: readonly (readonly Item[])[]): Item[] =>
  groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? [...group] : [separator, ...group]));

/** The native menu, drawn from the catalogue of actions. */
export const menuTemplate = (of: MenuOf): Item[] => {
  const roles = (list: readonly (readonly [MessageKey, Role])[]): readonly Item[] =>
    list.map(([key, role]) => ({ label: of.words.text(key), role }));
  const ofTheMac: Item[] = of.mac ? [{ label: of.words.text("shell.name"), submenu: [...roles(macRoles)] }] : [];
  const headings = menus.flatMap((menu): Item[] => {
    const submenu = parted([...groupsOf(menu, of), roles(systemRoles[menu] ?? [])]);
    return submenu.length === 0 ? [] : [{ label: of.words.text(`shell.menu.${menu}`), submenu }];
  });
  return [...ofTheMac, ...headings];
};
