import type { Rule } from "@shared/analysis/finding";
import { quadrant } from "@shared/analysis/quadrant";
import { describe, expect, it } from "vitest";
import { add, all, type Change, drop, found, nothing, put, workshopAfter } from "../../helpers/aFinding";

const a = "ownership.o-a";
const b = "ownership.o-b";
const kinds = (kind: string): Change => all(put(`${a}.kind`, kind), put(`${b}.kind`, kind));
const scopes = (one: string[], other: string[]): Change => all(put(`${a}.scope`, one), put(`${b}.scope`, other));
const sharing = (one: string, other: string): Change =>
  all(put(`${a}.exclusivity`, one), put(`${b}.exclusivity`, other));
const territory = (more: object = {}): Change =>
  add("interests", { id: "m", side: "b", strength: "must-protect", topic: "territory", readBackBy: ["a"], ...more });
const region = put(`${a}.kind`, "region");
const selfTaken = put(`${a}.grantedBy`, null);
const resolution = (kind: string, about: string[], reviewOn = ""): Change =>
  add("resolutions", { id: "x", about, kind, agreedBy: ["a", "b"], reviewOn });
const day = "2027-01-01";

const ownership: readonly [string, Rule, Change, readonly string[]][] = [
  ["a side that neither owns nor grants", "no-stake", all(drop(b), selfTaken), ["blocker b: b"]],
  ["a side that owns nothing but grants", "no-stake", drop(b), ["caution b: b"]],
  ["both own something", "no-stake", nothing, []],
  ["nobody grants anything", "nothing-granted", all(selfTaken, put(`${b}.grantedBy`, "b")), ["caution : "]],
  ["nothing is owned, so nothing can be granted", "nothing-granted", put("ownership", []), []],
  ["one grant is enough", "nothing-granted", selfTaken, []],
  ["the same ground twice, everywhere", "double-stake", kinds("region"), ["blocker a b: o-a o-b"]],
  ["ground apart", "double-stake", all(kinds("region"), scopes(["N"], ["S"])), []],
  ["events without a common tag", "double-stake", kinds("event"), []],
  [
    "events with a common tag",
    "double-stake",
    all(kinds("event"), scopes(["Fair"], [" fair "])),
    ["blocker a b: o-a o-b"],
  ],
  ["of two kinds", "double-stake", scopes(["Fair"], ["Fair"]), []],
  ["of one owner", "double-stake", all(kinds("region"), put(`${b}.owner`, "a")), []],
  ["both shared", "double-stake", all(kinds("region"), sharing("shared", "shared")), []],
  ["only one shared", "double-stake", all(kinds("region"), sharing("shared", "exclusive")), ["blocker a b: o-a o-b"]],
  ["both say it does not collide", "double-stake", all(kinds("region"), resolution("aligned", ["o-b", "o-a"])), []],
  [
    "put off by a day",
    "double-stake",
    all(kinds("region"), resolution("parked", ["o-b", "o-a"], day)),
    ["caution a b: o-a o-b"],
  ],
  ["a stake on what another must protect", "threatened", all(region, selfTaken, territory()), ["blocker a b: o-a m"]],
  ["that other granted it itself", "threatened", all(region, territory()), ["caution a b: o-a m"]],
  ["the stake protects it", "threatened", all(region, territory(), put(`${a}.protects`, ["m"])), []],
  ["in scopes apart", "threatened", all(region, put(`${a}.scope`, ["N"]), territory({ scope: ["S"] })), []],
  ["of another topic", "threatened", all(region, territory({ topic: "ip" })), []],
  ["of the owner itself", "threatened", all(region, territory({ side: "a", readBackBy: ["b"] })), []],
  ["an event touches no topic", "threatened", territory(), []],
  ["a report touches the brand", "threatened", put(`${b}.kind`, "thought-leadership"), ["caution a b: o-b i-a"]],
  ["settled between them", "threatened", all(region, selfTaken, territory(), resolution("traded", ["o-a", "m"])), []],
  [
    "put off between them",
    "threatened",
    all(region, selfTaken, territory(), resolution("parked", ["o-a", "m"], day)),
    ["caution a b: o-a m"],
  ],
  ["granted without a goal", "no-dial-back", put(`${a}.goal.text`, " "), ["caution a: o-a"]],
  ["granted without a trigger", "no-dial-back", put(`${a}.dialBack.trigger`, ""), ["caution a: o-a"]],
  ["granted without a day of review", "no-dial-back", put(`${a}.dialBack.reviewOn`, ""), ["caution a: o-a"]],
  ["what one did not get from another", "no-dial-back", all(selfTaken, put(`${a}.goal`, {})), []],
  ["nothing is put in", "hollow-stake", put(`${b}.investment`, " "), ["caution b: o-b"]],
  ["something is put in", "hollow-stake", nothing, []],
];

describe("Ownership", () => {
  it.each(ownership)("%s (%s)", (_, rule, change, expected) => {
    expect(found(rule, change)).toEqual(expected);
  });
});

const answersOf = (id: string, answers: string[]): Change => put(`commitments.${id}.answers`, answers);
const unanswered = answersOf("e1-a", []);
const noneOf = put("commitments", []);

const commitments: readonly [string, Rule, Change, readonly string[]][] = [
  ["a support nobody answers", "unreciprocated", unanswered, ["caution a b: s1-a"]],
  ["answered by an expectation of the same direction", "unreciprocated", nothing, []],
  [
    "answered by a support of the opposite direction",
    "unreciprocated",
    all(unanswered, answersOf("s1-b", ["s1-a"])),
    [],
  ],
  [
    "an expectation of the opposite direction is no answer",
    "unreciprocated",
    all(unanswered, answersOf("e1-b", ["s1-a", "s1-b"])),
    ["caution a b: s1-a"],
  ],
  [
    "a support of the same direction is no answer",
    "unreciprocated",
    all(unanswered, answersOf("s2-a", ["s1-a"])),
    ["caution a b: s1-a"],
  ],
  [
    "a support does not answer itself",
    "unreciprocated",
    all(unanswered, answersOf("s1-a", ["s1-a"])),
    ["caution a b: s1-a"],
  ],
  ["a weight of 5 is not much", "unbalanced", drop("commitments.e2-b"), ["caution a b: b a"]],
  ["6 and 6 both ways are in balance", "unbalanced", nothing, []],
  [
    "a word in one direction is asked about in both",
    "unbalanced",
    put("commitments", [{ id: "s", from: "b", to: "a", kind: "support", weight: 5 }]),
    ["caution a b: a b", "caution a b: b a"],
  ],
  ["sides without a joint are not weighed", "unbalanced", all(drop("commitments.e2-b"), put("joints", [])), []],
  ["joined sides that said nothing to each other", "unspoken", noneOf, ["caution a b: a b"]],
  ["sides without a joint have nothing to say yet", "unspoken", all(noneOf, put("joints", [])), []],
  ["joined sides that did", "unspoken", nothing, []],
];

describe("Support and challenge", () => {
  it.each(commitments)("%s (%s)", (_, rule, change, expected) => {
    expect(found(rule, change)).toEqual(expected);
  });

  it.each([
    [6, 6, "empowering"],
    [6, 5, "over-giving"],
    [5, 6, "demanding"],
    [5, 5, "abdicating"],
  ])("support %i and challenge %i are %s", (support, challenge, name) => {
    const weights = (kind: string, sum: number): object[] => [
      { id: `${kind}1`, from: "a", to: "b", kind, weight: 4 },
      { id: `${kind}2`, from: "a", to: "b", kind, weight: sum - 4 },
    ];
    const workshop = workshopAfter(
      put("commitments", [...weights("support", support), ...weights("expectation", challenge)]),
    );
    expect(quadrant(workshop, "a", "b")).toEqual({ support, challenge, quadrant: name });
    expect(quadrant(workshop, "b", "a").quadrant).toBe("abdicating");
  });
});
