import { describe, expect, it } from "vitest";
import { dayOf } from "../../../renderer/ui/dayOf";

describe("a day, as people type it", () => {
  it.each([
    ["2026-11-05", "2026-11-05"],
    ["2026-1-5", "2026-01-05"],
    ["5.11.2026", "2026-11-05"],
    [" 05. 11. 2026 ", "2026-11-05"],
    ["2028-02-29", "2028-02-29"],
  ])("reads %s", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each(["2026-02-30", "5/11/2026", "tomorrow", "31.4.2026", "26-1-5"])("does not guess at %s", (text) => {
    expect(dayOf(text)).toBeNull();
  });
});
