import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createDisk } from "../../electron/files/disk";
import { isOurPage, roomPage } from "../../electron/safety/origin";
import { roomAction } from "../../electron/windows/roomKeys";
import { createRoomMemory } from "../../electron/windows/roomMemory";
import { atHome, screensOf } from "../../electron/windows/screens";
import { temporaryFolder } from "../helpers/temporaryFolder";

const screen = (x: number, y: number, width: number, height: number) => ({
  bounds: { x, y, width, height },
  workArea: { x, y: y + 30, width, height: height - 30 },
});
const laptop = screen(0, 0, 1440, 900);
const projector = screen(1440, 0, 1920, 1080);
const onLaptop = { x: 700, y: 400 };
const onProjector = { x: 2000, y: 400 };

describe("which screen is the room's", () => {
  test("with two screens it is the one that the workshop is not on, either way round", () => {
    expect(screensOf([laptop, projector], onLaptop)).toMatchObject({ kind: "apart", room: projector, own: laptop });
    expect(screensOf([laptop, projector], onProjector)).toMatchObject({ kind: "apart", room: laptop, own: projector });
  });

  test("with one screen nobody knows who sees it, also when the projector has just been unplugged", () => {
    expect(screensOf([laptop], onProjector)).toMatchObject({ kind: "unknown", room: null, own: laptop });
    expect(screensOf([], onLaptop)).toMatchObject({ kind: "unknown", room: null, own: null });
  });

  test("two screens on the same ground are mirrored, and neither is the room's alone", () => {
    expect(screensOf([laptop, screen(0, 0, 1920, 1080)], onLaptop)).toMatchObject({ kind: "mirrored", room: null });
  });

  test("the same screens in another order are the same set", () => {
    const { set } = screensOf([laptop, projector], onLaptop);
    expect(screensOf([projector, laptop], onProjector).set).toBe(set);
    expect(screensOf([laptop], onLaptop).set).not.toBe(set);
  });

  test("a window that comes home lies on the screen of the one who leads", () => {
    const { x, y, width, height } = atHome(laptop);
    expect(x >= 0 && y >= 0 && x + width <= 1440 && y + height <= 900).toBe(true);
  });
});

test("a clicker's keys in the room's window reach the workshop, letters with Ctrl do not", () => {
  const press = (key: string, control = false) => ({ type: "keyDown", key, control, meta: false, alt: false });
  expect(["F9", "b", ".", "PageDown", "PageUp"].map((key) => roomAction(press(key)))).toEqual([
    "roomBlank",
    "roomBlank",
    "roomBlank",
    "nextStep",
    "previousStep",
  ]);
  expect(roomAction(press("b", true))).toBeNull();
  expect(roomAction(press("toString"))).toBeNull();
  expect(roomAction({ ...press("F9"), type: "keyUp" })).toBeNull();
});

test("the room's page is no page that may ask for anything", () => {
  expect(isOurPage(roomPage)).toBe(false);
});

test("what was said of a set of screens is known at the next start, and of no other set", async () => {
  const folder = temporaryFolder("room");
  try {
    const path = join(folder.path, "room.json");
    const memory = await createRoomMemory(createDisk(), path);
    expect(memory.told("one")).toBe(false);
    await memory.remember("one", true);
    const later = await createRoomMemory(createDisk(), path);
    expect(later.told("one")).toBe(true);
    expect(later.told("two")).toBe(false);
  } finally {
    folder.remove();
  }
});
