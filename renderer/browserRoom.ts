import type { Bridge, RoomState } from "@shared/bridge/bridge";
import { failure, success } from "@shared/lib/result";
import type { RoomModel } from "@shared/room/roomModel";

type RoomVerbs = Pick<
  Bridge,
  "openRoom" | "closeRoom" | "roomState" | "sendRoom" | "swapScreens" | "tellScreens" | "onRoom"
>;

/** The room display in a plain browser: a second window of the same origin, reached over a channel. */
export const createBrowserRoom = (): RoomVerbs => {
  const hearing = new Set<(state: RoomState) => void>();
  let channel: BroadcastChannel | null = null;
  let shown: Window | null = null;
  let latest: RoomModel | null = null;
  let told = false;

  // A browser says whether there is more than one screen, never which of them somebody looks at.
  const extended = (): boolean => "isExtended" in screen && screen.isExtended === true;
  const state = (): RoomState => {
    const on = shown !== null && !shown.closed;
    return { on, mine: on, screens: extended() ? "apart" : "unknown", told };
  };
  const tellAll = (): RoomState => {
    for (const listener of hearing) listener(state());
    return state();
  };
  const ended = (): void => {
    channel?.close();
    channel = null;
    shown = null;
    latest = null;
    tellAll();
  };
  const listen = (): void => {
    channel = new BroadcastChannel("sameside-room");
    channel.addEventListener("message", (event) => {
      if (event.data === "ready" && latest) channel?.postMessage(latest);
      // A page that is loaded anew says so too; a closed window has no more to say.
      if (event.data === "gone") setTimeout(() => (shown?.closed ?? true) && ended(), 300);
    });
  };
  return {
    openRoom: async () => {
      if (state().on) return success(state());
      listen();
      shown = window.open(new URL("room.html", location.href).href, "sameside-room", "popup,width=960,height=540");
      if (!shown) {
        ended();
        return failure({ kind: "unavailable", sentence: { key: "room.blocked" } });
      }
      return success(tellAll());
    },
    closeRoom: async () => {
      shown?.close();
      ended();
      return success(state());
    },
    roomState: async () => success(state()),
    sendRoom: async (model) => {
      latest = model;
      channel?.postMessage(model);
      return success(null);
    },
    swapScreens: async () => success(state()),
    tellScreens: async (alone) => {
      told = alone;
      return success(tellAll());
    },
    onRoom: (listener) => {
      hearing.add(listener);
      return () => hearing.delete(listener);
    },
  };
};
