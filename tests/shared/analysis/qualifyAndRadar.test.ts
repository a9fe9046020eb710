import type { Rule } from "@shared/analysis/finding";
import { describe, expect, it } from "vitest";
import { add, all, analysisAfter, type Change, drop, found, nothing, put } from "../../helpers/aFinding";

const coopetitors = put("verdicts.a.verdict", "coopetitor");
const situation = (id: string, stance: string, agreedBy: string[]): Change =>
  add("situations", { id, stance, text: id, agreedBy });
const bounded = all(situation("s1", "cooperate", ["a", "b"]), situation("s2", "compete", ["b", "a"]));
const halfBounded = all(situation("s1", "cooperate", ["a", "b"]), situation("s2", "compete", ["b"]));
const region = (exclusivity: string): Change =>
  all(coopetitors, put("ownership.o-a.kind", "region"), put("ownership.o-a.exclusivity", exclusivity));
const resolution = (kind: string, reviewOn: string, agreedBy = ["a", "b"]): Change =>
  add("resolutions", { id: "x", about: ["o-a"], kind, agreedBy, reviewOn });
const zone = (topic: string, state: string, reviewOn = ""): Change => put(`zones.${topic}`, { state, reviewOn });
const day = "2027-01-01";

const cases: readonly [string, Rule, Change, readonly string[]][] = [
  ["a side without a verdict", "verdict-missing", drop("verdicts.b"), ["caution b: b"]],
  ["both have given theirs", "verdict-missing", nothing, []],
  ["coopetitors without situations", "coopetition-unbounded", coopetitors, ["blocker : "]],
  ["one list that not all agree to", "coopetition-unbounded", all(coopetitors, halfBounded), ["blocker : "]],
  ["both lists agreed by all", "coopetition-unbounded", all(coopetitors, bounded), []],
  ["collaborators need no lists", "coopetition-unbounded", nothing, []],
  ["ground among coopetitors", "market-split", region("preferred"), ["blocker a: o-a"]],
  ["shared ground is no split", "market-split", region("shared"), []],
  ["an event is no ground", "market-split", coopetitors, []],
  ["a resolution of all makes it right", "market-split", all(region("exclusive"), resolution("traded", "")), []],
  [
    "one of a single side does not",
    "market-split",
    all(region("exclusive"), resolution("traded", "", ["a"])),
    ["blocker a: o-a"],
  ],
  ["a parked one does not", "market-split", all(region("exclusive"), resolution("parked", day)), ["blocker a: o-a"]],
  ["a topic nobody talked about", "zone-untouched", drop("zones.ip"), ["caution : ip"]],
  [
    "untouched topics come in their order",
    "zone-untouched",
    put("zones", {}),
    [
      "caution : territory",
      "caution : product-direction",
      "caution : account-leadership",
      "caution : ip",
      "caution : pricing",
      "caution : margin",
    ],
  ],
  ["off-limits is touched", "zone-untouched", zone("pricing", "off-limits"), []],
  [
    "contested topics come in their order",
    "zone-contested",
    all(zone("people", "contested"), zone("ip", "contested")),
    ["blocker : ip", "blocker : people"],
  ],
  ["traded is not contested", "zone-contested", zone("ip", "traded"), []],
  [
    "parked without a day, resolutions first",
    "adrift",
    all(zone("ip", "parked"), resolution("parked", "")),
    ["caution a b: x", "caution : ip"],
  ],
  ["parked with a day is not adrift", "adrift", all(zone("ip", "parked", day), resolution("parked", day)), []],
  [
    "parked with a day, resolutions first",
    "parked",
    all(zone("ip", "parked", day), resolution("parked", day)),
    ["note a b: x", "note : ip"],
  ],
  ["a traded resolution is not parked", "parked", resolution("traded", day), []],
];

describe("Qualify and the conflict radar", () => {
  it.each(cases)("%s (%s)", (_, rule, change, expected) => {
    expect(found(rule, change)).toEqual(expected);
  });
});

const gate = (decision: string, step = "vision"): Change => add("gates", { id: `g-${decision}`, step, decision });
const verdict = (side: string, value: string): Change => put(`verdicts.${side}`, { verdict: value });

describe("The outcome", () => {
  it.each<[string, readonly Change[], string, string]>([
    ["both collaborate", [], "collaborate", "ready"],
    ["one is a coopetitor", [verdict("b", "coopetitor")], "coopetitors", "draft"],
    ["one has not said", [drop("verdicts.b"), verdict("a", "coopetitor")], "undecided", "ready"],
    ["the last gate is a pass, whatever the verdicts", [gate("go-on"), gate("pass")], "pass", "pass"],
    ["a gate of a later step counts like any", [gate("go-on"), gate("pass", "plan")], "pass", "pass"],
    ["an earlier pass was taken back", [gate("pass"), gate("go-on")], "collaborate", "ready"],
    ["one takes a pass", [verdict("a", "pass"), verdict("b", "competitor")], "pass", "pass"],
    ["one is a competitor", [verdict("a", "competitor"), gate("pause")], "competitors", "pass"],
    ["the last gate is a pause", [gate("pause"), drop("verdicts.b")], "paused", "paused"],
    ["another round is no pause", [gate("another-round")], "collaborate", "ready"],
  ])("%s", (_, changes, outcome, status) => {
    expect(analysisAfter(...changes)).toMatchObject({ outcome, status });
  });

  it("A pass, competitors and a pause are complete records without findings", () => {
    for (const change of [verdict("a", "pass"), verdict("a", "competitor"), gate("pause")]) {
      expect(analysisAfter(change, put("vision", {})).findings).toEqual([]);
    }
  });
});
