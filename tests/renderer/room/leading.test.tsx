// @vitest-environment happy-dom
import type { RoomModel } from "@shared/room/roomModel";
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useRoomDisplay } from "../../../renderer/app/useRoomDisplay";
import { hearRoom, hearRoomFirst, leadRoom, roomOff, showRoom, useRoom } from "../../../renderer/store/roomStore";
import { useView } from "../../../renderer/store/viewStore";
import { run, undo } from "../../../renderer/store/workshopStore";
import { aWorkshop } from "../../helpers/aWorkshop";
import { type ARoom, aRoom } from "../facilitation/aRoom";

const Display = () => {
  useRoomDisplay(true);
  return null;
};

let window: ARoom;

beforeEach(() => {
  vi.useFakeTimers();
  window = aRoom(aWorkshop(), <Display />);
  useView.getState().goTo("interests");
  hearRoom({ ...roomOff, on: true, mine: true, screens: "apart" });
});
afterEach(() => {
  window.leave();
  hearRoom(roomOff);
  vi.useRealTimers();
});

/** What the room shows when all has been sent. */
const shows = (): RoomModel["scene"] | undefined => {
  act(() => void vi.advanceTimersByTime(100));
  return useRoom.getState().shown?.scene;
};

it("a room that was made blank stays so while a round leads it on, until it is lit by hand", () => {
  useRoom.setState({ blank: true });
  leadRoom({ spotlight: "i-a" });
  expect(shows()).toEqual({ show: "blank" });
  leadRoom({});
  expect(shows()).toEqual({ show: "blank" });
  showRoom({ spotlight: "i-a" });
  expect(shows()).toMatchObject({ show: "spotlight" });
});

it("a window that was loaded anew while its room is on lights nothing that it may have made blank", () => {
  hearRoomFirst({ ...roomOff, on: true, mine: true, screens: "apart" });
  expect(shows()).toEqual({ show: "blank" });
});

it("what was taken out of the spotlight by removing it does not come back to the room by itself", () => {
  showRoom({ spotlight: "w-a" });
  expect(shows()).toMatchObject({ thing: { text: "What a wins" } });
  run({ do: "remove", ids: ["w-a"] });
  expect(shows()).toMatchObject({ show: "seats" });
  expect(useRoom.getState().spotlight).toBeNull();
  undo();
  expect(shows()).toMatchObject({ show: "seats" });
});
