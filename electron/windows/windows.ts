import type { Words } from "@shared/words/words";
import { app, BrowserWindow, dialog, nativeTheme, screen } from "electron";
import { type Closing, createClosing } from "../closing";
import type { Disk } from "../files/disk";
import { mayNavigate } from "../safety/navigation";
import { pageOf } from "../safety/origin";
import { sayings } from "../sayings";
import { windowOptions } from "./windowOptions";
import { beside, placeOnScreens, type WindowState, writeWindowState } from "./windowState";

export interface Windows {
  /** Opens the window of a workshop (null: the library), or brings it to the front where it is open. */
  open(workshop: string | null): Promise<BrowserWindow>;
  of(caller: number): BrowserWindow | null;
  has(caller: number): boolean;
  all(): readonly BrowserWindow[];
  setBusy(caller: number, busy: boolean): void;
  say(saying: keyof typeof sayings, to: BrowserWindow, ...said: readonly unknown[]): void;
}

interface Around {
  readonly disk: Disk;
  readonly preload: string;
  readonly stateFile: string;
  /** Where a window of ours lay last. */
  readonly last: WindowState | null;
  /** Asked for only when something is to be said: they are read after the first window. */
  readonly words: () => Promise<Words>;
  readonly onClosed: () => void;
  /** The person keeps a window whose last change is not saved. */
  readonly onStays: () => void;
}

interface Open {
  readonly window: BrowserWindow;
  readonly workshop: string | null;
  readonly closing: Closing;
}

const after = (milliseconds: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

const front = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

/** The windows of the app: one library, one a workshop. */
export const createWindows = ({
  disk,
  preload,
  stateFile,
  words: wordsHere,
  onClosed,
  onStays,
  ...around
}: Around): Windows => {
  const open = new Map<number, Open>();
  const opening = new Map<string | null, Promise<BrowserWindow>>();
  let { last } = around;

  const ask = async (window: BrowserWindow, what: "closing" | "gone"): Promise<boolean> => {
    const buttons =
      what === "closing"
        ? (["shell.closing.stay", "shell.closing.leave"] as const)
        : (["shell.gone.again", "shell.gone.close"] as const);
    const words = await wordsHere();
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message: words.text(`shell.${what}.question`),
      detail: words.text(`shell.${what}.detail`),
      buttons: buttons.map((key) => words.text(key)),
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  };

  const remember = (window: BrowserWindow): void => {
    last = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    void writeWindowState(disk, stateFile, last);
  };

  const attend = (window: BrowserWindow, workshop: string | null): void => {
    const caller = window.webContents.id;
    const closing = createClosing(
      {
        sayClosing: () => window.webContents.send(sayings.closing),
        askToLeave: async () => {
          const leaves = await ask(window, "closing");
          if (!leaves) onStays();
          return leaves;
        },
        close: () => {
          if (!window.isDestroyed()) window.close();
        },
        isGone: () => window.webContents.isDestroyed() || window.webContents.isCrashed(),
      },
      { after },
    );
    open.set(caller, { window, workshop, closing });
    window.on("close", (event) => {
      if (!closing.mayClose()) event.preventDefault();
      else remember(window);
    });
    window.on("closed", () => {
      open.delete(caller);
      onClosed();
    });
    // The page's own title names the workshop; ours stands until the page has said it.
    window.on("page-title-updated", (event) => event.preventDefault());
    // about:blank is entered without asking anyone; nothing there is answered, and the page comes back.
    window.webContents.on("did-navigate", (_event, address) => {
      if (!mayNavigate(address)) void window.loadURL(pageOf(workshop));
    });
    window.webContents.on("render-process-gone", (_event, { reason }) => {
      if (reason === "clean-exit" || window.isDestroyed()) return;
      void ask(window, "gone").then((close) => {
        if (window.isDestroyed()) return;
        if (close) window.destroy();
        else window.webContents.reload();
      });
    });
  };

  const make = async (workshop: string | null): Promise<BrowserWindow> => {
    const screens = screen.getAllDisplays().map((display) => display.workArea);
    const place = beside(placeOnScreens(last, screens), open.size, screens);
    const window = new BrowserWindow({
      ...windowOptions(preload, nativeTheme.shouldUseDarkColors),
      ...place,
      title: app.getName(),
    });
    attend(window, workshop);
    if (last?.maximized) window.maximize();
    window.once("ready-to-show", () => front(window));
    // A page that fails to load shows its window all the same: an invisible app helps nobody.
    await window.loadURL(pageOf(workshop)).catch(() => front(window));
    return window;
  };

  const standing = (workshop: string | null): BrowserWindow | null =>
    [...open.values()].find((one) => one.workshop === workshop)?.window ?? null;

  return {
    async open(workshop) {
      const pending = opening.get(workshop);
      if (pending) return pending;
      const there = standing(workshop);
      if (there) {
        front(there);
        return there;
      }
      const made = make(workshop).finally(() => opening.delete(workshop));
      opening.set(workshop, made);
      return made;
    },
    of: (caller) => open.get(caller)?.window ?? null,
    has: (caller) => open.has(caller),
    all: () => [...open.values()].map((one) => one.window),
    setBusy: (caller, busy) => open.get(caller)?.closing.setBusy(busy),
    say: (saying, to, ...said) => {
      if (!to.isDestroyed()) to.webContents.send(sayings[saying], ...said);
    },
  };
};
