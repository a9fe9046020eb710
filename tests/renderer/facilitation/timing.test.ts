// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  addMinute,
  followStep,
  goToBlock,
  secondsOf,
  toggleTimer,
  useTimer,
} from "../../../renderer/features/facilitation/timerStore";
import { createTrail } from "../../../renderer/store/trail";
import { useView } from "../../../renderer/store/viewStore";
import { open, redo, run, undo, useWorkshop } from "../../../renderer/store/workshopStore";
import { aWorkshop } from "../../helpers/aWorkshop";

const agenda = [
  { id: "vision", step: "vision" as const, minutes: 40, spent: 60 },
  { id: "gate", step: "vision" as const, minutes: 5 },
  { id: "jigsaw", step: "jigsaw" as const, minutes: 45 },
];
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-10-14T09:00:00Z") });
  localStorage.clear();
  const workshop = aWorkshop({ agenda });
  open({ workshop, trail: createTrail([]), saved: { state: "saved", at: "" }, restored: null, keeping: null });
  useView.setState({ workshopId: null });
  useView.getState().enter(workshop);
  leave = followStep();
});
afterEach(() => {
  leave();
  open(null);
  vi.useRealTimers();
});

const spent = (id: string): number | null | undefined =>
  useWorkshop.getState().workshop?.agenda.find((block) => block.id === id)?.spent;
const minutes = (count: number): void => void vi.advanceTimersByTime(count * 60_000);

describe("the room's clock", () => {
  it("goes on from the time already spent, and is written down when it stops", () => {
    toggleTimer();
    minutes(3);
    expect(secondsOf(useTimer.getState(), Date.now())).toBe(240);
    expect(spent("vision")).toBe(60);
    toggleTimer();
    expect(spent("vision")).toBe(240);
  });

  it("never moves the day on, however long it runs over", () => {
    toggleTimer();
    minutes(90);
    expect(useView.getState().step).toBe("vision");
    expect(useTimer.getState().block).toBe("vision");
  });

  it("writes down the block that is left and runs on in the next", () => {
    toggleTimer();
    minutes(2);
    goToBlock("gate");
    expect(spent("vision")).toBe(180);
    expect(useTimer.getState().block).toBe("gate");
    minutes(1);
    useView.getState().goTo("jigsaw");
    expect(spent("gate")).toBe(60);
    expect(useTimer.getState().block).toBe("jigsaw");
  });

  it("goes on where it was when the window broke off", () => {
    toggleTimer();
    minutes(2);
    // What is remembered of a window that goes without a word.
    const left = localStorage.getItem("sameside.timer.alder-birch") ?? "";
    leave();
    localStorage.setItem("sameside.timer.alder-birch", left);
    minutes(1);
    leave = followStep();
    expect(secondsOf(useTimer.getState(), Date.now())).toBe(240);
  });

  it("goes on when the machine's clock is set back, and loses nothing of what ran", () => {
    toggleTimer();
    minutes(10);
    vi.setSystemTime(new Date("2026-10-14T08:00:00Z"));
    minutes(5);
    expect(secondsOf(useTimer.getState(), Date.now())).toBe(60 + 15 * 60);
    toggleTimer();
    expect(spent("vision")).toBe(60 + 15 * 60);
  });

  it("goes on from what ran before where the clock was set back while the window was away", () => {
    toggleTimer();
    minutes(2);
    const left = localStorage.getItem("sameside.timer.alder-birch") ?? "";
    leave();
    localStorage.setItem("sameside.timer.alder-birch", left);
    vi.setSystemTime(new Date("2026-10-14T07:00:00Z"));
    leave = followStep();
    minutes(1);
    expect(secondsOf(useTimer.getState(), Date.now())).toBeGreaterThanOrEqual(60 + 60);
  });

  it("counts an hour in which the machine slept, and no night", () => {
    toggleTimer();
    minutes(10);
    vi.setSystemTime(new Date("2026-10-14T10:10:00Z"));
    minutes(1);
    expect(secondsOf(useTimer.getState(), Date.now())).toBe(60 + 71 * 60);
    vi.setSystemTime(new Date("2026-10-15T08:00:00Z"));
    minutes(1);
    expect(secondsOf(useTimer.getState(), Date.now())).toBe(60 + 72 * 60);
  });

  it("runs on in a block that was removed under it and comes back with undo, as if it had not been away", () => {
    toggleTimer();
    minutes(10);
    run({ do: "remove", ids: ["vision"] });
    minutes(1);
    undo();
    expect(useTimer.getState().block).toBe("vision");
    expect(secondsOf(useTimer.getState(), Date.now())).toBe(60 + 11 * 60);
    toggleTimer();
    expect([spent("vision"), spent("gate")]).toEqual([60 + 11 * 60, null]);
  });

  it("stays where a person led it after the block under it was removed, whatever undo brings back", () => {
    toggleTimer();
    minutes(10);
    run({ do: "remove", ids: ["vision"] });
    minutes(1);
    toggleTimer();
    undo();
    expect(useTimer.getState()).toMatchObject({ block: "gate", since: null });
  });

  it("is no step of undo: the last thing that was said is taken back, and the minutes that ran stay", () => {
    run({ do: "set", changes: { title: "Said a moment ago" } });
    toggleTimer();
    minutes(3);
    toggleTimer();
    undo();
    expect(useWorkshop.getState().workshop?.title).not.toBe("Said a moment ago");
    minutes(1);
    toggleTimer();
    minutes(1);
    goToBlock("gate");
    redo();
    expect(useWorkshop.getState().workshop?.title).toBe("Said a moment ago");
    expect(spent("vision")).toBe(60 + 4 * 60);
  });

  it("gives the block at hand a minute more or less", () => {
    addMinute(1);
    addMinute(1);
    addMinute(-1);
    expect(useWorkshop.getState().workshop?.agenda[0]?.minutes).toBe(41);
  });
});
