import { openFindings } from "@shared/analysis/openFindings";
import type { Step } from "@shared/workshop/setting";
import { describe, expect, it } from "vitest";
import { add, all, analysisAfter, type Change, put } from "../../helpers/aFinding";

const silent = (side: string): Change =>
  all(put(`interests.i-${side}.strength`, "important"), put(`interests.w-${side}.strength`, "important"));
const sealed = (side: string): Change =>
  add("envelopes", { id: `e-${side}`, side, kind: "interests", sealedAt: "2026-10-14T09:00:00Z", openedAt: null });

const shown = (opened: readonly Step[], ...changes: readonly Change[]) =>
  openFindings(analysisAfter(...changes).findings, opened)
    .open.filter((one) => ["interests-sealed", "interests-silent", "no-win"].includes(one.rule))
    .map((one) => `${one.severity} ${one.rule} ${one.sides.join(" ")}`);

describe("while sides write apart", () => {
  it("a side that has sealed is said to have sealed, calmly; what it must protect is not missing", () => {
    const after = shown(["interests"], silent("a"), silent("b"), sealed("a"), sealed("b"));
    expect(after).toEqual(["note interests-sealed a", "note interests-sealed b"]);
  });

  it("a side that has neither sealed nor said anything is asked still", () => {
    const after = shown(["interests"], silent("a"), silent("b"), sealed("a"));
    expect(after).toContain("blocker interests-silent b");
    expect(after).not.toContain("blocker interests-silent a");
  });

  it("at the agreement what was never opened counts in full", () => {
    const after = shown(["interests", "agreement"], silent("a"), sealed("a"));
    expect(after).toContain("caution interests-sealed a");
    expect(after).toContain("blocker interests-silent a");
  });
});
