import type { RoomState } from "@shared/bridge/bridge";
import type { FarthestSeat, RoomModel } from "@shared/room/roomModel";
import type { RoomView } from "@shared/room/roomView";
import type { Step } from "@shared/workshop/setting";
import { create } from "zustand";
import { remembered } from "./remembered";

interface Room {
  /** How the display stands, as the shell says. */
  readonly state: RoomState;
  /** What the room was sent last. */
  readonly shown: RoomModel | null;
  readonly blank: boolean;
  readonly frozen: boolean;
  /** The step the room stays at; null follows the facilitator. */
  readonly stays: Step | null;
  readonly spotlight: string | null;
  /** The question sent, by its finding's key. */
  readonly question: string | null;
  /** The radar of conflicts, whole or one zone alone; null leaves the step. */
  readonly radar: RoomView["radar"];
  /** The card that is read from the farthest seat before the day begins. */
  readonly eyeChart: boolean;
  readonly showsTimer: boolean;
  readonly seat: FarthestSeat;
  readonly dark: boolean;
}

const seatRemembered = (): FarthestSeat => {
  const value = remembered.read("room.seat");
  return value === "near" || value === "far" ? value : "normal";
};

export const roomOff: RoomState = { on: false, mine: false, screens: "unknown", told: false };

/** Nothing is shown out of turn: the room sees the step. */
export const inTurn: Pick<Room, "spotlight" | "question" | "radar" | "eyeChart"> = {
  spotlight: null,
  question: null,
  radar: null,
  eyeChart: false,
};

const begin = { shown: null, blank: false, frozen: false, stays: null, ...inTurn };

/** The room display as this window leads it; only seat, theme and clock are remembered. */
export const useRoom = create<Room>()(() => ({
  state: roomOff,
  ...begin,
  showsTimer: remembered.read("room.timer") !== false,
  seat: seatRemembered(),
  dark: remembered.read("room.dark") === true,
}));

/** What the shell says of the display; a display that is gone leaves nothing behind. */
export const hearRoom = (state: RoomState): void =>
  useRoom.setState(state.on && state.mine ? { state } : { state, ...begin });

/**
 * The same as a window hears it first. A display that is its own by then was led before the page was loaded anew; whether
 * it had been made blank nobody knows, so it is until a person lights it.
 */
export const hearRoomFirst = (state: RoomState): void => {
  hearRoom(state);
  if (state.on && state.mine) useRoom.setState({ blank: true });
};

/** One thing out of turn, and nothing else of that kind beside it; a room that was blank shows it. */
export const showRoom = (shown: Partial<typeof inTurn>): void =>
  useRoom.setState({ ...inTurn, ...shown, blank: false });

/**
 * What a round of the day shows the room of itself while it goes on; a room that is off or stays is left alone, and one
 * that was made blank stays so until a person lights it.
 */
export const leadRoom = (shown: Partial<typeof inTurn>): void => {
  const { state, stays } = useRoom.getState();
  if (state.on && state.mine && stays === null) useRoom.setState({ ...inTurn, ...shown });
};

export const setSeat = (seat: FarthestSeat): void => {
  remembered.write("room.seat", seat);
  useRoom.setState({ seat });
};

export const setRoomDark = (dark: boolean): void => {
  remembered.write("room.dark", dark);
  useRoom.setState({ dark });
};

export const setShowsTimer = (showsTimer: boolean): void => {
  remembered.write("room.timer", showsTimer);
  useRoom.setState({ showsTimer });
};

/** Whether the room may be looking at this very window: then it shows the room's view and nothing else. */
export const isCovered = (): boolean => {
  const { on, mine, screens, told } = useRoom.getState().state;
  return on && mine && screens !== "apart" && !told;
};
