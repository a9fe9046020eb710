import { describe, expect, it } from "vitest";
import { match } from "../../../renderer/features/facilitation/matching";

describe("what the palette finds", () => {
  it("finds Křídlo for somebody without a Czech keyboard", () => {
    expect(match("kridlo", "Křídlo Systémy")).toBeGreaterThan(0);
  });

  it("puts the word before a part of one, and that before scattered letters", () => {
    const whole = match("roll", "Rollout capacity");
    const later = match("roll", "Six-week rollout");
    const inside = match("roll", "Enrollment");
    const scattered = match("roll", "Road of long lines");
    expect([whole, later, inside, scattered]).toEqual([whole, later, inside, scattered].sort((a, b) => b - a));
    expect(scattered).toBeGreaterThan(0);
  });

  it("finds words in any order, and nothing for what is not there", () => {
    expect(match("capacity rollout", "Rollout capacity: two teams")).toBeGreaterThan(0);
    expect(match("zebra", "Rollout capacity")).toBe(0);
  });
});
