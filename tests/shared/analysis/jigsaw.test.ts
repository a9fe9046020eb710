import type { Rule } from "@shared/analysis/finding";
import { describe, expect, it } from "vitest";
import { add, all, type Change, found, nothing, put } from "../../helpers/aFinding";

const need = (id: string, more: object = {}): Change => add("roles.r-a.needs", { id, text: id, ...more });
const joints = (...pairs: readonly (readonly [string, string])[]): Change =>
  put(
    "joints",
    pairs.map(([give, need]) => ({ give, need })),
  );
const selfless = put("roles.r-b.gives.g-b.serves", []);
const mustHave = put("roles.r-a.needs.n-a.mustHave", true);
const free = (more: object = {}): Change => add("roles", { id: "r-x", side: null, title: "Free", ...more });
const resolution = (kind: string, about: string[], agreedBy: string[], reviewOn = ""): Change =>
  add("resolutions", { id: "x", about, kind, agreedBy, reviewOn });
const sameWork = put("roles.r-b.responsibilities", ["Care", " WORK  of a "]);
const day = "2027-01-01";

const cases: readonly [string, Rule, Change, readonly string[]][] = [
  ["a piece of nobody", "unowned", free(), ["blocker : r-x"]],
  ["every piece is somebody's", "unowned", nothing, []],
  ["a socket without a tab", "gap", need("n"), ["blocker a: n"]],
  ["every socket has its tab", "gap", nothing, []],
  ["the side gets it elsewhere", "gap", all(need("n"), resolution("aligned", ["n"], ["a"])), []],
  ["another side says so for it", "gap", all(need("n"), resolution("aligned", ["n"], ["b"])), ["blocker a: n"]],
  ["later, by a day", "gap", all(need("n"), resolution("parked", ["n"], ["a"], day)), ["caution a: n"]],
  ["a gap of nobody", "gap", free({ needs: [{ id: "n" }] }), ["blocker : n"]],
  [
    "a gap of nobody needs one who nods",
    "gap",
    all(free({ needs: [{ id: "n" }] }), resolution("aligned", ["n"], [])),
    ["blocker : n"],
  ],
  [
    "anyone settles a gap of nobody",
    "gap",
    all(free({ needs: [{ id: "n" }] }), resolution("aligned", ["n"], ["b"])),
    [],
  ],
  [
    "the partner is to pay for what one must have",
    "hole",
    need("n", { mustHave: true, paidBy: "b" }),
    ["blocker a: n"],
  ],
  ["one pays for it oneself", "hole", need("n", { mustHave: true, paidBy: "a" }), []],
  ["nobody is said to pay", "hole", need("n", { mustHave: true }), []],
  ["what is nice to have is no hole", "hole", need("n", { paidBy: "b" }), []],
  [
    "any payer of a must-have of nobody",
    "hole",
    free({ needs: [{ id: "n", mustHave: true, paidBy: "a" }] }),
    ["blocker : n"],
  ],
  ["filled out of no interest of the giver", "hole", all(mustHave, selfless), ["blocker a: n-a"]],
  ["filled out of the giver's interest", "hole", mustHave, []],
  [
    "out of an interest of the taker",
    "hole",
    all(mustHave, put("roles.r-b.gives.g-b.serves", ["i-a"])),
    ["blocker a: n-a"],
  ],
  [
    "two reasons are one hole",
    "hole",
    all(mustHave, selfless, put("roles.r-a.needs.n-a.paidBy", "b")),
    ["blocker a: n-a"],
  ],
  ["two sides do the same work", "overlap", sameWork, ["blocker a b: r-a r-b"]],
  [
    "in scopes apart they do not",
    "overlap",
    all(sameWork, put("roles.r-a.scope", ["N"]), put("roles.r-b.scope", ["S"])),
    [],
  ],
  [
    "blank responsibilities are none",
    "overlap",
    all(put("roles.r-a.responsibilities", [" "]), put("roles.r-b.responsibilities", [""])),
    [],
  ],
  [
    "pieces of one side do not overlap",
    "overlap",
    add("roles", { id: "r-x", side: "a", responsibilities: ["Work of a"] }),
    [],
  ],
  ["pieces of nobody do not overlap", "overlap", free({ responsibilities: ["Work of a"] }), []],
  ["they do not collide, both say", "overlap", all(sameWork, resolution("aligned", ["r-a", "r-b"], ["a", "b"])), []],
  [
    "later, by a day",
    "overlap",
    all(sameWork, resolution("parked", ["r-a", "r-b"], ["a", "b"], day)),
    ["caution a b: r-a r-b"],
  ],
  ["no joint to another side", "not-interlocked", joints(), ["blocker a: a", "blocker b: b"]],
  ["one joint is enough for both", "not-interlocked", joints(["g-a", "n-b"]), []],
  ["a joint within a side does not count", "not-interlocked", joints(["g-a", "n-a"]), ["blocker a: a", "blocker b: b"]],
  [
    "a joint to a piece of nobody does not count",
    "not-interlocked",
    all(put("roles.r-b.side", null)),
    ["blocker a: a", "blocker b: b"],
  ],
  ["given for nothing", "one-way", selfless, ["caution b: g-b"]],
  [
    "given for nothing into two sockets is told once",
    "one-way",
    all(selfless, need("n"), add("joints", { give: "g-b", need: "n" })),
    ["caution b: g-b"],
  ],
  ["given out of an own interest", "one-way", nothing, []],
  ["into a must-have it is a hole, not one-way", "one-way", all(selfless, mustHave), []],
  ["within a side it is not one-way", "one-way", all(selfless, joints(["g-b", "n-b"])), []],
  ["a give of nobody is not one-way", "one-way", all(selfless, put("roles.r-b.side", null)), []],
  ["a tab nobody took up", "loose-end", joints(["g-a", "n-b"]), ["note b: g-b"]],
  ["a tab of nobody", "loose-end", free({ gives: [{ id: "g" }] }), ["note : g"]],
  ["every tab is taken up", "loose-end", nothing, []],
];

describe("The jigsaw", () => {
  it.each(cases)("%s (%s)", (_, rule, change, expected) => {
    expect(found(rule, change)).toEqual(expected);
  });
});
