import type { actionWords } from "../words/en/actions";
import type { MessageKey } from "../words/words";

type IdOf<K> = K extends `actions.${infer Id}` ? Id : never;
/** Every action has its label in the words of this room, so the words are the list. */
export type ActionId = IdOf<keyof typeof actionWords>;

export const menus = ["file", "edit", "view", "go", "table", "workshop", "help"] as const;
export type MenuName = (typeof menus)[number];

/** When an action is possible, by name: the window knows how to answer each. */
export const conditions = [
  "always",
  "inLibrary",
  "hasWorkshop",
  "canUndo",
  "canRedo",
  "hasSelection",
  "oneSelected",
  "hasFindings",
  "roomOn",
  "roomOnFindings",
  "roomOnSelection",
  "hasNextStep",
  "hasPreviousStep",
  "hasThirdSide",
  "hasFourthSide",
  "hasFifthSide",
  "hasSixthSide",
] as const;
export type Condition = (typeof conditions)[number];

/** Where the keys of an action count: on every page, in the library, in a workshop, or only where no field is being typed in. */
export const scopes = ["everywhere", "library", "workshop", "canvas"] as const;
export type Scope = (typeof scopes)[number];

/** One thing that can be asked for: what menu, keys, palette, buttons and help all read. */
export interface Action {
  readonly id: ActionId;
  readonly label: MessageKey;
  /** In the syntax of tinykeys, the first one shown: letters by what they print, digits by where they lie. */
  readonly keys: readonly string[];
  /** Its place in a menu; a new group begins with a line. */
  readonly menu: { readonly in: MenuName; readonly group: number; readonly order: number } | null;
  readonly scope: Scope;
  readonly when: Condition;
  /** An action of a group of which one holds (the theme): the menu marks it. */
  readonly choice?: true;
}
