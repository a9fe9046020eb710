import { createWords } from "@shared/words/words";
import { describe, expect, it } from "vitest";
import { instantOf } from "../../../renderer/store/clock";
import { savedPhrase } from "../../../renderer/store/savedPhrase";

const words = createWords("en");
const said = (state: "saved" | "saving" | "failed", at: string, today = "2026-03-12"): string =>
  words.say(savedPhrase({ state, at }, words, today));

describe("how the saving goes, in words", () => {
  it("names the minute by this machine's clock, whatever zone the answer came in", () => {
    const here = new Date(2026, 2, 12, 14, 2);
    expect(said("saved", here.toISOString())).toBe("Saved 14:02");
    expect(said("saved", instantOf(here))).toBe("Saved 14:02");
  });

  it("names the day too when it was another", () => {
    expect(said("saved", instantOf(new Date(2026, 2, 11, 14, 2)))).toBe("Saved Mar 11, 2026, 14:02");
  });

  it("says that it is at work, and what to do when it failed", () => {
    expect(said("saving", "")).toBe("Saving…");
    expect(said("failed", "")).toContain("Save a copy");
    const full = { kind: "no-space", sentence: { key: "library.saving.full" } } as const;
    expect(words.say(savedPhrase({ state: "failed", at: "", trouble: full }, words, ""))).toContain("disk is full");
  });
});
