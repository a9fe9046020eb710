import { actions } from "@shared/actions/actions";
import type { MenuState } from "@shared/bridge/bridge";
import type { Words } from "@shared/words/words";
import { app, BrowserWindow, Menu } from "electron";
import { menuTemplate } from "../menu";
import type { Windows } from "./windows";

export interface Menus {
  /** What a window's page says of its actions. */
  set(caller: number, state: MenuState): void;
  show(): void;
}

const nothing: MenuState = { enabled: [], held: [], undo: null, redo: null };

/** One menu for the app on a Mac, one a window elsewhere; each shows what the window in front can do. */
export const createMenus = (words: Words, windows: Windows): Menus => {
  const states = new Map<number, MenuState>();
  const mac = process.platform === "darwin";

  const menuOf = (window: BrowserWindow | null): Menu =>
    Menu.buildFromTemplate(
      menuTemplate({
        actions,
        words,
        mac,
        own: {
          library: () => void windows.open(null),
          close: () => (BrowserWindow.getFocusedWindow() ?? window)?.close(),
          quit: () => app.quit(),
        },
        state: (window && states.get(window.webContents.id)) ?? nothing,
        choose: (action) => {
          const front = BrowserWindow.getFocusedWindow() ?? window;
          if (front && windows.has(front.webContents.id)) windows.say("action", front, action);
        },
      }),
    );
  const showOn = (window: BrowserWindow | null): void => {
    if (mac) Menu.setApplicationMenu(menuOf(window));
    else window?.setMenu(menuOf(window));
  };
  app.on("browser-window-focus", (_event, window) => {
    if (mac && windows.has(window.webContents.id)) showOn(window);
  });
  return {
    set(caller, state) {
      const window = windows.of(caller);
      // Names and powers change with each gesture; an equal state would only rebuild the same menu.
      if (!window || JSON.stringify(states.get(caller)) === JSON.stringify(state)) return;
      states.set(caller, state);
      window.once("closed", () => states.delete(caller));
      if (!mac || window.isFocused()) showOn(window);
    },
    // Until a page has spoken, and where no window is open: what needs no page.
    show: () => Menu.setApplicationMenu(menuOf(null)),
  };
};
