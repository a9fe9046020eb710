import type { Bridge, RoomState } from "@shared/bridge/bridge";
import { type Result, success } from "@shared/lib/result";
import type { RoomModel } from "@shared/room/roomModel";

/** A room display in memory, on a screen apart, and what it was sent. */
export const createMemoryRoom = () => {
  const roomModels: RoomModel[] = [];
  const hearing = new Set<(state: RoomState) => void>();
  let room: RoomState = { on: false, mine: false, screens: "apart", told: false };
  const set = async (change: Partial<RoomState>): Promise<Result<RoomState, never>> => {
    room = { ...room, ...change };
    for (const listener of hearing) listener(room);
    return success(room);
  };
  const verbs: Pick<
    Bridge,
    "openRoom" | "closeRoom" | "roomState" | "sendRoom" | "swapScreens" | "tellScreens" | "onRoom"
  > = {
    openRoom: () => set({ on: true, mine: true }),
    closeRoom: () => set({ on: false, mine: false }),
    roomState: async () => success(room),
    sendRoom: async (model) => {
      roomModels.push(model);
      return success(null);
    },
    swapScreens: async () => success(room),
    tellScreens: (told) => set({ told }),
    onRoom: (listener) => {
      hearing.add(listener);
      return () => hearing.delete(listener);
    },
  };
  return { roomModels, verbs, screensBecome: (screens: RoomState["screens"]) => set({ screens }) };
};
