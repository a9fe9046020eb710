// @vitest-environment happy-dom

import type { Step } from "@shared/workshop/setting";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { FindingsList } from "../../../renderer/features/facilitation/FindingsList";
import { useView } from "../../../renderer/store/viewStore";
import { aWorkshop } from "../../helpers/aWorkshop";
import { type ARoom, aRoom } from "./aRoom";

let room: ARoom;
afterEach(() => room.leave());

/** A need that nothing fills. */
const withGap = (agenda: readonly Step[] = ["welcome", "vision", "jigsaw", "agreement"]) =>
  aWorkshop({
    joints: [{ give: "g-a", need: "n-b" }],
    agenda: agenda.map((step) => ({ id: `ag-${step}`, step, title: "", minutes: 10 })),
  });
const enter = (...opened: readonly Step[]): void => {
  room = aRoom(withGap(), <FindingsList />);
  for (const step of opened) act(() => useView.getState().goTo(step));
};

describe("the questions for the room", () => {
  it("do not alarm before their step is opened", () => {
    enter("welcome");
    expect(room.saidIn("[data-finding='gap']")).toEqual([]);
    expect(room.text()).toMatch(/\d+ more from steps to come/);
  });

  it("come with their step, as questions, and light up what they are about", () => {
    enter("welcome", "jigsaw");
    expect(room.saidIn("[data-finding='gap']")).toHaveLength(1);
    expect(room.text()).toContain("?");
    room.click("Gap");
    expect(useView.getState().lit).toContain("n-a");
    expect(useView.getState().revealRequest?.ids).toContain("n-a");
  });

  it("are settled by a number key where a key can", () => {
    enter("jigsaw");
    room.click("Gap");
    room.press("[data-finding='gap']", "1", { code: "Digit1" });
    expect(room.saidIn("[data-finding='gap']")).toEqual([]);
    expect(room.workshop().resolutions.at(-1)?.about).toEqual(["n-a"]);
  });

  it("say how the agreement stands only once its step is opened", () => {
    enter("jigsaw");
    expect(room.text()).not.toContain("Draft");
    act(() => useView.getState().goTo("agreement"));
    expect(room.text()).toContain("Draft");
  });
});
