import { type RoomModel, roomModel } from "@shared/room/roomModel";

declare global {
  interface Window {
    /** What the room's own preload exposes; absent in a plain browser. */
    readonly samesideRoom?: { onModel(listener: (model: unknown) => void): void };
  }
}

/** In a plain browser the two windows speak over this channel of their own origin. */
const roomChannel = "sameside-room";

/** Tells each picture that fits what a room may see; anything else is not drawn. */
export const hearModel = (show: (model: RoomModel) => void): void => {
  const heard = (sent: unknown): void => {
    const read = roomModel.safeParse(sent);
    if (read.success) show(read.data);
  };
  if (window.samesideRoom) {
    window.samesideRoom.onModel(heard);
    return;
  }
  const channel = new BroadcastChannel(roomChannel);
  channel.addEventListener("message", (event) => heard(event.data));
  channel.postMessage("ready");
  window.addEventListener("pagehide", () => channel.postMessage("gone"));
};
