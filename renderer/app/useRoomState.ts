import { useEffect } from "react";
import { bridge } from "../bridge";
import { hearRoom, hearRoomFirst } from "../store/roomStore";

/** Hears how the display stands, in every window: while it is on none names another workshop. */
export const useRoomState = (): void => {
  useEffect(() => {
    void bridge.roomState().then((answer) => {
      if (answer.ok) hearRoomFirst(answer.value);
    });
    return bridge.onRoom(hearRoom);
  }, []);
};
