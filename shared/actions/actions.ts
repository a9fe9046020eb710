import type { Action, ActionId, Condition, MenuName, Scope } from "./action";

type Row = readonly [id: ActionId, scope: Scope, when: Condition, ...keys: readonly string[]];

/** The groups of one menu, a line between them. */
const menu = (name: MenuName, ...groups: readonly (readonly Row[])[]): readonly Action[] =>
  groups.flatMap((rows, group) =>
    rows.map(([id, scope, when, ...keys], order) => ({
      id,
      label: `actions.${id}` as const,
      keys,
      menu: { in: name, group, order },
      scope,
      when,
      ...(id.startsWith("theme") ? ({ choice: true } as const) : {}),
    })),
  );

/** Everything that can be asked for, in the order of the menus. */
export const actions: readonly Action[] = [
  ...menu(
    "file",
    [
      ["new", "everywhere", "always", "$mod+n"],
      ["open", "everywhere", "always", "$mod+o"],
      ["openExample", "everywhere", "always"],
      ["library", "workshop", "hasWorkshop", "Alt+Home"],
    ],
    [
      ["nameVersion", "workshop", "hasWorkshop", "$mod+s"],
      ["saveCopy", "workshop", "hasWorkshop", "$mod+Shift+s"],
      ["duplicate", "workshop", "hasWorkshop"],
      ["template", "workshop", "hasWorkshop"],
    ],
    [
      ["export", "workshop", "hasWorkshop", "$mod+e"],
      ["picture", "workshop", "hasWorkshop", "$mod+Shift+e"],
      ["print", "workshop", "hasWorkshop", "$mod+p"],
    ],
    [
      ["verify", "everywhere", "always"],
      ["compare", "everywhere", "always"],
    ],
    [
      ["close", "everywhere", "always", "$mod+w"],
      ["quit", "everywhere", "always", "$mod+q"],
    ],
  ),
  ...menu(
    "edit",
    [
      ["undo", "workshop", "canUndo", "$mod+z"],
      ["redo", "workshop", "canRedo", "$mod+Shift+z", "$mod+y"],
      ["history", "workshop", "hasWorkshop"],
    ],
    [
      ["rename", "workshop", "oneSelected", "F2"],
      ["delete", "canvas", "hasSelection", "Delete", "Backspace"],
    ],
    [["find", "everywhere", "always", "$mod+f"]],
  ),
  ...menu(
    "view",
    [
      ["listView", "workshop", "hasWorkshop", "$mod+Shift+l"],
      ["board", "workshop", "hasWorkshop", "$mod+Shift+b"],
    ],
    [
      ["zoomIn", "workshop", "hasWorkshop", "$mod++", "$mod+=", "$mod+Shift++", "$mod+NumpadAdd"],
      ["zoomOut", "workshop", "hasWorkshop", "$mod+-", "$mod+NumpadSubtract"],
      ["zoomActual", "workshop", "hasWorkshop", "$mod+Digit0", "$mod+Numpad0"],
      ["zoomFit", "canvas", "hasWorkshop", "Shift+Digit1"],
      ["zoomSelection", "canvas", "hasSelection", "Shift+Digit2"],
      ["zoomHorizon", "canvas", "hasWorkshop", "Shift+Digit3"],
      ["zoomTable", "canvas", "hasWorkshop", "Shift+Digit4"],
      ["zoomSeats", "canvas", "hasWorkshop", "Shift+Digit5"],
      ["map", "workshop", "hasWorkshop"],
    ],
    [
      ["themeLight", "everywhere", "always"],
      ["themeDark", "everywhere", "always"],
      ["themeSystem", "everywhere", "always"],
    ],
  ),
  ...menu(
    "go",
    [
      ["nextStep", "workshop", "hasNextStep", "Alt+PageDown"],
      ["previousStep", "workshop", "hasPreviousStep", "Alt+PageUp"],
    ],
    [
      ["step.welcome", "workshop", "hasWorkshop", "$mod+Digit1"],
      ["step.vision", "workshop", "hasWorkshop", "$mod+Digit2"],
      ["step.interests", "workshop", "hasWorkshop", "$mod+Digit3"],
      ["step.qualify", "workshop", "hasWorkshop", "$mod+Digit4"],
      ["step.jigsaw", "workshop", "hasWorkshop", "$mod+Digit5"],
      ["step.ownership", "workshop", "hasWorkshop", "$mod+Digit6"],
      ["step.support-challenge", "workshop", "hasWorkshop", "$mod+Digit7"],
      ["step.plan", "workshop", "hasWorkshop", "$mod+Digit8"],
      ["step.agreement", "workshop", "hasWorkshop", "$mod+Digit9"],
      ["step.checkup", "workshop", "hasWorkshop"],
    ],
    [
      ["nextFinding", "workshop", "hasFindings", "F8"],
      ["previousFinding", "workshop", "hasFindings", "Shift+F8"],
    ],
  ),
  ...menu(
    "table",
    [
      ["assemble", "workshop", "hasWorkshop"],
      ["assembleRest", "workshop", "hasWorkshop"],
      ["assembleAnew", "workshop", "hasWorkshop"],
      ["joints", "canvas", "hasWorkshop", "j"],
    ],
    [
      ["addGive", "canvas", "hasSelection", "g"],
      ["addNeed", "canvas", "hasSelection", "d"],
      ["pullOff", "canvas", "hasSelection", "p"],
      ["moveByKeys", "canvas", "hasSelection", "m"],
    ],
    [
      ["trace", "canvas", "hasSelection", "t"],
      ["whatIf", "canvas", "hasWorkshop", "w"],
    ],
    [
      ["copyThings", "workshop", "hasSelection"],
      ["cutThings", "workshop", "hasSelection"],
      ["pasteThings", "workshop", "hasWorkshop"],
      ["duplicateThings", "canvas", "hasSelection", "$mod+d"],
    ],
    [
      ["alignLeft", "workshop", "hasSelection"],
      ["alignCentre", "workshop", "hasSelection"],
      ["alignRight", "workshop", "hasSelection"],
      ["alignTop", "workshop", "hasSelection"],
      ["alignMiddle", "workshop", "hasSelection"],
      ["alignBottom", "workshop", "hasSelection"],
    ],
    [
      ["distributeAcross", "workshop", "hasSelection"],
      ["distributeDown", "workshop", "hasSelection"],
      ["tidyUp", "workshop", "hasSelection"],
    ],
  ),
  ...menu(
    "workshop",
    [
      ["capture", "workshop", "hasWorkshop", "$mod+j"],
      ["newCard", "canvas", "hasWorkshop", "n"],
      ["park", "workshop", "hasSelection", "$mod+Shift+p"],
    ],
    [
      ["side.1", "workshop", "hasSelection", "Alt+Digit1"],
      ["side.2", "workshop", "hasSelection", "Alt+Digit2"],
      ["side.3", "workshop", "hasThirdSide", "Alt+Digit3"],
      ["side.4", "workshop", "hasFourthSide", "Alt+Digit4"],
      ["side.5", "workshop", "hasFifthSide", "Alt+Digit5"],
      ["side.6", "workshop", "hasSixthSide", "Alt+Digit6"],
    ],
    [
      ["timer", "workshop", "hasWorkshop", "F7"],
      ["timerMore", "workshop", "hasWorkshop", "$mod+F7"],
      ["timerLess", "workshop", "hasWorkshop", "Shift+F7"],
      ["timerMoreFive", "workshop", "hasWorkshop", "$mod+Shift+F7"],
      ["timerLessFive", "workshop", "hasWorkshop", "$mod+Alt+F7"],
    ],
    [
      ["minutes", "workshop", "hasWorkshop", "$mod+Shift+m"],
      ["readBack", "workshop", "hasWorkshop"],
      ["sweep", "workshop", "hasWorkshop"],
      ["stopTopic", "workshop", "hasWorkshop", "$mod+Shift+x"],
    ],
    [
      ["front", "canvas", "hasSelection", "f"],
      ["frontPage", "workshop", "hasWorkshop", "$mod+Shift+f"],
      ["lock", "workshop", "hasWorkshop"],
    ],
    [
      ["preflight", "workshop", "hasWorkshop"],
      ["settings", "everywhere", "always", "$mod+,"],
    ],
    [
      ["room", "workshop", "hasWorkshop", "$mod+F9"],
      ["roomBlank", "workshop", "roomOn", "F9"],
      ["roomFreeze", "workshop", "roomOn", "Shift+F9"],
      ["roomFollow", "workshop", "roomOn", "Alt+F9"],
      ["roomSwap", "workshop", "roomOn", "F4"],
      ["roomQuestion", "workshop", "roomOnFindings", "$mod+F8"],
      ["roomSpotlight", "canvas", "roomOnSelection", "s"],
      ["roomRadar", "workshop", "roomOn", "Alt+F8"],
    ],
  ),
  ...menu(
    "help",
    [
      ["palette", "everywhere", "always", "$mod+k"],
      ["shortcuts", "everywhere", "always", "$mod+/", "F1"],
    ],
    [["hints", "workshop", "hasWorkshop"]],
    [["about", "everywhere", "always"]],
  ),
];

/** The action of an id that came from outside; undefined where there is none. */
export const actionOf = (id: string): Action | undefined => actions.find((action) => action.id === id);
