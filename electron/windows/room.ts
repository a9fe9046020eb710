import type { RoomState } from "@shared/bridge/bridge";
import type { RoomModel } from "@shared/room/roomModel";
import type { Words } from "@shared/words/words";
import { BrowserWindow, screen } from "electron";
import type { Awake } from "../awake";
import type { Disk } from "../files/disk";
import { roomPage } from "../safety/origin";
import { roomAction } from "./roomKeys";
import { createRoomMemory } from "./roomMemory";
import { atHome, type Screens, screensOf } from "./screens";
import { windowOptions } from "./windowOptions";
import type { Windows } from "./windows";

/** The second window, for the projector. */
export interface Room {
  open(caller: number): Promise<RoomState>;
  close(caller: number): RoomState;
  stateFor(caller: number): RoomState;
  send(caller: number, model: RoomModel): void;
  swap(caller: number): RoomState;
  tell(caller: number, alone: boolean): RoomState;
}

interface Around {
  readonly disk: Disk;
  readonly preload: string;
  readonly stateFile: string;
  readonly words: Words;
  readonly windows: Windows;
  readonly awake: Awake;
}

interface Shown {
  readonly window: BrowserWindow;
  readonly owner: number;
}

/** One room display for the app: it belongs to the workshop that opened it, and goes when that window goes. */
export const createRoom = async ({ disk, preload, stateFile, words, windows, awake }: Around): Promise<Room> => {
  const memory = await createRoomMemory(disk, stateFile);
  let shown: Shown | null = null;
  let latest: RoomModel | null = null;

  const screens = (): Screens => {
    const owner = shown && windows.of(shown.owner);
    const bounds = owner?.getBounds();
    const middle = bounds
      ? { x: bounds.x + Math.round(bounds.width / 2), y: bounds.y + Math.round(bounds.height / 2) }
      : screen.getPrimaryDisplay().bounds;
    return screensOf(screen.getAllDisplays(), middle);
  };
  const stateFor = (caller: number): RoomState => {
    const { kind, set } = screens();
    return { on: shown !== null, mine: shown?.owner === caller, screens: kind, told: memory.told(set) };
  };
  const tellAll = (): void => {
    for (const window of windows.all()) windows.say("room", window, stateFor(window.webContents.id));
  };

  const show = (): void => {
    if (shown && latest) shown.window.webContents.send("sameside:roomModel", latest);
  };
  /** On the projector it fills the screen; without one it comes home, a window like others, and takes no focus. */
  const settle = (): void => {
    if (!shown) return;
    const { window } = shown;
    const { room, own } = screens();
    if (room) {
      if (window.isFullScreen()) window.setFullScreen(false);
      window.setBounds(room.bounds);
      window.setFullScreen(true);
    } else {
      if (window.isFullScreen()) window.setFullScreen(false);
      window.setBounds(atHome(own));
    }
    window.showInactive();
  };
  const screensChanged = (): void => {
    settle();
    tellAll();
  };
  screen.on("display-added", screensChanged);
  screen.on("display-removed", screensChanged);
  screen.on("display-metrics-changed", (_event, _display, changed) => {
    if (changed.includes("bounds")) screensChanged();
  });

  const closed = (window: BrowserWindow): void => {
    if (shown?.window !== window) return;
    awake.keep("room", false);
    shown = null;
    latest = null;
    tellAll();
  };
  const end = (): void => {
    if (shown && !shown.window.isDestroyed()) shown.window.destroy();
  };

  const make = async (caller: number, owner: BrowserWindow): Promise<void> => {
    const window = new BrowserWindow({
      ...windowOptions(preload, false),
      minWidth: 320,
      minHeight: 180,
      title: words.text("shell.room.title"),
      autoHideMenuBar: true,
    });
    shown = { window, owner: caller };
    awake.keep("room", true);
    window.removeMenu();
    window.on("page-title-updated", (event) => event.preventDefault());
    window.on("closed", () => {
      owner.off("closed", leave);
      closed(window);
    });
    // Its own room alone: another workshop may have taken the display over meanwhile.
    const leave = (): void => {
      if (shown?.window === window) end();
    };
    owner.once("closed", leave);
    window.webContents.on("did-finish-load", show);
    // The room must not stay white because its page broke: the same picture comes back.
    window.webContents.on("render-process-gone", (_event, { reason }) => {
      if (reason !== "clean-exit" && !window.isDestroyed()) window.webContents.reload();
    });
    window.webContents.on("before-input-event", (event, input) => {
      const action = roomAction(input);
      if (action === null || owner.isDestroyed()) return;
      event.preventDefault();
      windows.say("action", owner, action);
    });
    settle();
    await window.loadURL(roomPage).catch(() => undefined);
  };

  return {
    stateFor,
    async open(caller) {
      const owner = windows.of(caller);
      if (!owner) return stateFor(caller);
      if (shown && shown.owner !== caller) end();
      if (!shown) await make(caller, owner);
      tellAll();
      return stateFor(caller);
    },
    close(caller) {
      if (shown?.owner === caller) end();
      return stateFor(caller);
    },
    send(caller, model) {
      if (shown?.owner !== caller) return;
      latest = model;
      show();
    },
    swap(caller) {
      const owner = shown?.owner === caller ? windows.of(caller) : null;
      const { room, own } = screens();
      if (!owner || !room || !own) return stateFor(caller);
      // Where the workshop stands decides which screen is the room's, so it moves first.
      const wide = owner.isMaximized();
      if (wide) owner.unmaximize();
      owner.setBounds(room.workArea);
      if (wide) owner.maximize();
      if (shown?.window.isFullScreen()) shown.window.setFullScreen(false);
      shown?.window.setBounds(own.bounds);
      shown?.window.setFullScreen(true);
      owner.focus();
      tellAll();
      return stateFor(caller);
    },
    tell(caller, alone) {
      void memory.remember(screens().set, alone);
      tellAll();
      return stateFor(caller);
    },
  };
};
