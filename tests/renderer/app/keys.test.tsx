// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { showDialog, useLayout } from "../../../renderer/app/layoutStore";
import { useKeys } from "../../../renderer/app/useKeys";
import { useView } from "../../../renderer/store/viewStore";
import { run } from "../../../renderer/store/workshopStore";
import { aWorkshop } from "../../helpers/aWorkshop";
import { type ARoom, aRoom } from "../facilitation/aRoom";

const Window = () => {
  useKeys();
  return (
    <>
      <input id="field" />
      <textarea id="draft" data-draft />
      <div data-canvas="table">
        <textarea id="on-table" />
        <select id="choice" />
      </div>
      <div data-canvas="list">
        <textarea id="said" />
        <textarea id="unsaid" data-draft />
      </div>
      <button type="button" id="button" />
    </>
  );
};

let room: ARoom;
beforeEach(() => {
  room = aRoom(aWorkshop(), <Window />);
  act(() => showDialog(null));
});
afterEach(() => room.leave());

const step = (): string => useView.getState().step;
const dialog = (): string | null => useLayout.getState().dialog;
const rename = (title: string): void => act(() => void run({ do: "set", changes: { title } }));

describe("the keys of the window", () => {
  it("go to a step, even while somebody writes", () => {
    room.press("#field", "5", { code: "Digit5", ctrlKey: true });
    expect(step()).toBe("jigsaw");
  });

  it("open what finds everything, and close it again", () => {
    room.press("body", "k", { ctrlKey: true });
    expect(dialog()).toBe("palette");
    room.press("body", "k", { ctrlKey: true });
    expect(dialog()).toBeNull();
  });

  it("leave letters to whoever writes, and ? too", () => {
    room.press("#field", "?", { shiftKey: true });
    expect(dialog()).toBeNull();
    room.press("body", "?", { shiftKey: true });
    expect(dialog()).toBe("keys");
  });

  it("do nothing while a word is being composed", () => {
    room.press("#field", "5", { code: "Digit5", ctrlKey: true, isComposing: true });
    expect(step()).not.toBe("jigsaw");
  });

  it("undo the workshop from its fields, but not over what is not yet said", () => {
    rename("Alder, Birch and a third");
    room.press("#draft", "z", { ctrlKey: true });
    expect(room.workshop().title).toBe("Alder, Birch and a third");
    room.press("#field", "z", { ctrlKey: true });
    expect(room.workshop().title).toBe("Alder and Birch");
  });

  it("undo the workshop from a list of what is said, and from what is chosen, but not over what is being written", () => {
    for (const [field, undoes] of [
      ["#on-table", false],
      ["#unsaid", false],
      ["#said", true],
      ["#choice", true],
    ] as const) {
      rename("Alder, Birch and a third");
      room.press(field, "z", { ctrlKey: true });
      expect(room.workshop().title === "Alder and Birch", field).toBe(undoes);
    }
  });

  it("leave nothing to the browser's own undo where there is nothing to undo", () => {
    const kept = (): boolean => {
      let prevented = false;
      const look = (event: Event): void => {
        prevented = event.defaultPrevented;
      };
      window.addEventListener("keydown", look);
      room.press("body", "z", { ctrlKey: true });
      window.removeEventListener("keydown", look);
      return prevented;
    };
    expect(kept()).toBe(true);
  });

  it("ask for nothing that is not possible", () => {
    const before = room.workshop();
    room.press("body", "z", { ctrlKey: true });
    room.press("body", "Delete");
    room.press("body", "p", { ctrlKey: true, shiftKey: true });
    expect(room.workshop()).toBe(before);
  });

  it("park what is selected, as one step", () => {
    act(() => useView.getState().select(["r-a"]));
    room.press("body", "P", { ctrlKey: true, shiftKey: true });
    expect(room.workshop().parkingLot.map((parked) => parked.text)).toEqual(["Piece of a"]);
  });
});
