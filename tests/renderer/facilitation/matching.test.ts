import { describe, expect, it } from "vitest";
import { addressed } from "../../../renderer/features/facilitation/addressed";
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

describe("a line that says who speaks", () => {
  const sides = [
    { id: "zw", name: "Zirkelwerk PLM GmbH", short: "ZW", people: [] },
    { id: "kr", name: "Křídlo Systémy", short: "KR", people: [] },
  ];

  it("goes to the side it names, by its first letters", () => {
    expect(addressed("@kri Demand data", sides)).toEqual({ side: "kr", rest: "Demand data" });
  });

  it("waits for the name to be ended, and asks nobody who is not there", () => {
    expect(addressed("@kri", sides)).toBeNull();
    expect(addressed("@acme Demand data", sides)).toBeNull();
    expect(addressed("mail to a@b c", sides)).toBeNull();
  });
});
