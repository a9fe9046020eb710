import type { AgendaBlock, Step } from "@shared/workshop/setting";
import { describe, expect, it } from "vitest";
import { clockTime, proposedCuts, schedule, stopwatch } from "../../../renderer/features/facilitation/schedule";

const block = (id: string, step: Step, minutes: number, spentMinutes = 0): AgendaBlock => ({
  id,
  step,
  title: "",
  minutes,
  spent: spentMinutes * 60,
});
const day = [
  block("open", "welcome", 10, 12),
  block("vision", "vision", 40, 45),
  block("interests", "interests", 40),
  block("jigsaw", "jigsaw", 45),
  block("radar", "jigsaw", 20),
  block("ownership", "ownership", 20),
];
const times = (plan: ReturnType<typeof schedule>): readonly string[] =>
  plan.slots.map((slot) => (slot.at === null ? "" : clockTime(slot.at)));

describe("the day, as it goes", () => {
  it("counts what was held by the time it took, and what comes by its plan", () => {
    const plan = schedule(day, "09:00", "interests", 0);
    expect(times(plan)).toEqual(["09:00", "09:12", "09:57", "10:37", "11:22", "11:42"]);
    expect(plan.end === null ? "" : clockTime(plan.end)).toBe("12:02");
    expect(plan.behind).toBe(7);
  });

  it("runs later with every minute the block at hand takes too long", () => {
    const plan = schedule(day, "09:00", "interests", 50 * 60);
    expect(times(plan).at(3)).toBe("10:47");
    expect(plan.behind).toBe(17);
  });

  it("keeps what was opened as held while the room is in a step outside the agenda", () => {
    const outside = schedule(day, "09:00", null, 0, ["welcome", "vision", "interests"]);
    expect(outside.slots.map((slot) => slot.state)).toEqual(["done", "done", "done", "later", "later", "later"]);
    expect(outside.behind).toBe(7);
  });

  it("says who is ahead, too", () => {
    const early = [block("open", "welcome", 10, 4), block("vision", "vision", 40)];
    expect(schedule(early, "09:00", "vision", 0).behind).toBe(-6);
  });

  it("knows no clock times where the day has no start", () => {
    expect(times(schedule(day, "", "interests", 0))).toEqual(["", "", "", "", "", ""]);
  });
});

describe("a day that runs late", () => {
  it("is offered the radar first, at most half of it", () => {
    const cuts = proposedCuts(schedule(day, "09:00", "interests", 60 * 60));
    expect(cuts[0]?.block.id).toBe("radar");
    expect(cuts[0]?.minutes).toBe(10);
  });

  it("is offered what comes next, too, until the time is made good", () => {
    const plan = schedule(day, "09:00", "interests", 60 * 60);
    const given = proposedCuts(plan).reduce((sum, cut) => sum + cut.minutes, 0);
    expect(given).toBeGreaterThan(10);
    expect(given).toBeLessThanOrEqual(plan.behind);
  });

  it("is offered nothing for a minute or two, and never a gate or the read-back", () => {
    expect(proposedCuts(schedule([block("open", "welcome", 10, 12), ...day.slice(3)], "09:00", "jigsaw", 0))).toEqual(
      [],
    );
    const only = [block("open", "welcome", 10, 40), block("vision", "vision", 40), block("verdicts", "qualify", 10)];
    expect(proposedCuts(schedule(only, "09:00", "vision", 0))).toEqual([]);
  });
});

describe("the room's clock", () => {
  it("reads like a clock", () => {
    expect(stopwatch(822)).toBe("13:42");
    expect(stopwatch(3900)).toBe("1:05:00");
    expect(stopwatch(-3)).toBe("0:00");
    expect(clockTime(24 * 60 + 5)).toBe("00:05");
  });
});
