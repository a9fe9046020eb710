import type { Rule } from "@shared/analysis/finding";
import { describe, expect, it } from "vitest";
import { add, all, type Change, drop, found, nothing, put } from "../../helpers/aFinding";

const interest = (id: string, side: "a" | "b", more: object = {}): Change =>
  add("interests", {
    id,
    side,
    text: id,
    strength: "must-protect",
    topic: "brand",
    readBackBy: [side === "a" ? "b" : "a"],
    ...more,
  });
const silent = (side: "a" | "b"): Change =>
  all(
    drop(`interests.i-${side}`),
    put(`roles.r-${side}.protects`, []),
    put(`roles.r-${side}.gives.g-${side}.serves`, []),
  );
const envelope = (kind: string, openedAt: string | null): Change =>
  add("envelopes", { id: "e", side: "b", kind, openedAt });
const northAndSouth = (one: string, other: string): Change =>
  all(interest("m1", "a", { topic: "ip", scope: [one] }), interest("m2", "b", { topic: "ip", scope: [other] }));
const many = (count: number): Change => all(...Array.from({ length: count }, (_, n) => interest(`m${n}`, "a")));

const cases: readonly [string, Rule, Change, readonly string[]][] = [
  ["an opportunity of white space only is blank", "vision-blank", put("vision.opportunity", " \n"), ["blocker : "]],
  ["both texts blank are one finding", "vision-blank", put("vision", {}), ["blocker : "]],
  ["a vision with both texts is none", "vision-blank", nothing, []],
  ["a side that did not rate is asked", "vision-unrated", drop("vision.alignment.b"), ["caution b: b"]],
  ["a 2 is apart", "vision-apart", put("vision.alignment.a", 2), ["blocker a: a"]],
  ["a 3 is not apart", "vision-apart", put("vision.alignment.a", 3), []],
  ["a 3 is lukewarm", "vision-lukewarm", put("vision.alignment.a", 3), ["caution a: a"]],
  ["a 4 is warm", "vision-lukewarm", nothing, []],
  ["an envelope of interests that is still closed", "interests-sealed", envelope("interests", null), ["caution b: e"]],
  ["one that was opened", "interests-sealed", envelope("interests", "2026-10-14T10:00:00Z"), []],
  ["a sealed vision is no sealed interest", "interests-sealed", envelope("vision", null), []],
  ["a side that names nothing it must protect", "interests-silent", silent("a"), ["blocker a: a"]],
  ["both sides have named something", "interests-silent", nothing, []],
  ["a side without a win", "no-win", put("interests.w-b.strength", "important"), ["caution b: b"]],
  ["both sides have a win", "no-win", nothing, []],
  ["a must-protect of no topic", "unplaced", put("interests.i-a.topic", null), ["caution a: i-a"]],
  ["a win needs no topic", "unplaced", nothing, []],
  ["six must-protects are too many", "over-protected", many(5), ["caution a: a"]],
  ["five are not", "over-protected", many(4), []],
  ["nobody read it back", "unconfirmed", put("interests.i-b.readBackBy", []), ["caution b: i-b"]],
  ["reading oneself back confirms nothing", "unconfirmed", put("interests.i-b.readBackBy", ["b"]), ["caution b: i-b"]],
  ["the other side read it back", "unconfirmed", nothing, []],
  ["people of one level", "one-level", drop("sides.a.people.p-a-1"), ["caution a: a"]],
  ["a side without people", "one-level", put("sides.b.people", []), ["caution b: b"]],
  ["people of two levels", "one-level", nothing, []],
  ["only the executive speaks", "top-only", put("interests.i-a.level", "executive"), ["caution a: a"]],
  ["a level that is not said is not top only", "top-only", put("interests.i-a.level", null), []],
  ["two must-protects on one topic", "contested", interest("m", "b"), ["blocker a b: i-a m"]],
  ["of one side they do not meet", "contested", interest("m", "a"), []],
  ["on no topic they do not meet", "contested", interest("m", "b", { topic: null }), []],
  ["in scopes apart they do not meet", "contested", northAndSouth("North", "South"), []],
  [
    "scopes are compared folded",
    "contested",
    northAndSouth("Z\u030cilina  City", " žilina city"),
    ["blocker a b: m1 m2"],
  ],
  ["a blank tag is no tag: everywhere", "contested", northAndSouth(" ", "South"), ["blocker a b: m1 m2"]],
  ["an important interest is not contested", "contested", interest("m", "b", { strength: "important" }), []],
  ["nothing protects it", "exposed", interest("m", "a", { topic: "ip" }), ["blocker a: m"]],
  ["a piece of nobody protects nothing", "exposed", put("roles.r-a.side", null), ["blocker a: i-a"]],
  ["a stake protects it", "exposed", all(interest("m", "a"), put("ownership.o-b.protects", ["m"])), []],
  ["a term protects it", "exposed", all(interest("m", "a"), put("terms.t-exit.protects", ["m"])), []],
];

describe("Vision and interests", () => {
  it.each(cases)("%s (%s)", (_, rule, change, expected) => {
    expect(found(rule, change)).toEqual(expected);
  });

  it("A side may be called what every object inherits", () => {
    const third = add("sides", { id: "toString" });
    expect(found("vision-unrated", third)).toEqual(["caution toString: toString"]);
    expect(found("verdict-missing", third)).toEqual(["caution toString: toString"]);
  });

  it("Topic other is common to all and contested by none", () => {
    const both = all(interest("m1", "a", { topic: "other" }), interest("m2", "b", { topic: "other" }));
    expect(found("contested", both)).toEqual([]);
  });
});

const resolve = (kind: string, about: string[], agreedBy: string[], reviewOn = ""): Change =>
  add("resolutions", { id: "x", about, kind, agreedBy, reviewOn });
const day = "2027-01-01";

describe("A resolution", () => {
  it.each<[string, Change, string[]]>([
    ["of both sides about both settles", resolve("aligned", ["m", "i-a"], ["b", "a"]), []],
    ["of one side settles nothing", resolve("aligned", ["m", "i-a"], ["a"]), ["blocker a b: i-a m"]],
    ["about one of the two settles nothing", resolve("aligned", ["m"], ["a", "b"]), ["blocker a b: i-a m"]],
    ["parked with a day puts it off", resolve("parked", ["m", "i-a"], ["a", "b"], day), ["caution a b: i-a m"]],
    ["parked without a day does not", resolve("parked", ["m", "i-a"], ["a", "b"]), ["blocker a b: i-a m"]],
  ])("%s", (_, resolution, expected) => {
    expect(found("contested", interest("m", "b"), resolution)).toEqual(expected);
  });

  it.each<[string, Change, string[]]>([
    ["agreed with another side protects an interest", resolve("aligned", ["m"], ["a", "b"]), []],
    ["agreed by its side alone does not", resolve("aligned", ["m"], ["a"]), ["blocker a: m"]],
    ["that is parked does not", resolve("parked", ["m"], ["a", "b"], day), ["blocker a: m"]],
  ])("%s", (_, resolution, expected) => {
    expect(found("exposed", interest("m", "a", { topic: "ip" }), resolution)).toEqual(expected);
  });
});
