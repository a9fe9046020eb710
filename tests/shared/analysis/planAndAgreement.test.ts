import type { Rule } from "@shared/analysis/finding";
import { fingerprint } from "@shared/document/fingerprint";
import { describe, expect, it } from "vitest";
import { add, all, analysisAfter, type Change, drop, found, nothing, put, workshopAfter } from "../../helpers/aFinding";

const objective = "plan.objectives.b-1";
const due = (day: string): Change => put(`${objective}.actions.x-1.due`, day);
const checkup = (date: string, on: string): Change => all(put("date", date), put("checkups.c-1.on", on));
const program = (more: object = {}): Change =>
  add("plan.programs", {
    id: "w",
    kind: "training",
    owner: "b",
    objective: "b-1",
    budget: 100,
    renewOn: "2027-06-01",
    ...more,
  });
const noObjectives = put("plan.objectives", []);

const plan: readonly [string, Rule, Change, readonly string[]][] = [
  ["no long view", "no-long-term", put("plan.longTerm.text", " "), ["blocker : "]],
  ["a long view", "no-long-term", nothing, []],
  ["no objective", "no-year-plan", noObjectives, ["blocker : "]],
  ["an objective", "no-year-plan", nothing, []],
  ["an objective that leads nowhere", "detached", put(`${objective}.towards`, []), ["caution a b: b-1"]],
  ["an objective towards a win", "detached", nothing, []],
  ["nothing works for a side's wins", "left-out", put(`${objective}.towards`, ["w-a", "i-b"]), ["caution b: b"]],
  [
    "a side without wins is not left out",
    "left-out",
    all(put(`${objective}.towards`, ["w-a"]), drop("interests.w-b")),
    [],
  ],
  ["without objectives nobody is left out", "left-out", noObjectives, []],
  ["an objective without a KPI", "no-metric", put(`${objective}.kpis`, []), ["caution a b: b-1"]],
  ["an objective with one", "no-metric", nothing, []],
  ["a side without a KPI", "unmeasured", drop(`${objective}.kpis.q-b`), ["caution b: b"]],
  ["without objectives nobody is measured", "unmeasured", noObjectives, []],
  ["only results are counted", "low-fruit", put(`${objective}.kpis.q-a.kind`, "result"), ["caution a: a"]],
  ["no KPI at all is another matter", "low-fruit", drop(`${objective}.kpis.q-b`), []],
  ["nobody's action", "no-action", put(`${objective}.actions.x-1.side`, null), ["caution a b: b-1"]],
  ["an action without a day", "no-action", due(""), ["caution a b: b-1"]],
  ["an action of a side by a day", "no-action", nothing, []],
  ["the first action on the day itself", "slow-start", due("2026-10-14"), ["caution : "]],
  ["the first action the day after", "slow-start", due("2026-10-15"), []],
  ["the first action after 90 days", "slow-start", due("2027-01-12"), []],
  ["the first action after 91 days", "slow-start", due("2027-01-13"), ["caution : "]],
  ["an action of nobody starts nothing", "slow-start", put(`${objective}.actions.x-1.side`, null), ["caution : "]],
  ["a workshop without a date", "slow-start", put("date", ""), ["caution : "]],
  ["nothing to start", "slow-start", all(noObjectives, put("date", "")), []],
  ["no review", "no-rhythm", put("plan.reviews", []), ["blocker : "]],
  ["a review", "no-rhythm", nothing, []],
  ["a program without a budget", "unpaved", program({ budget: null }), ["caution b: w"]],
  ["a budget of nothing", "unpaved", program({ budget: 0 }), ["caution b: w"]],
  ["no day of renewal", "unpaved", program({ renewOn: "" }), ["caution b: w"]],
  ["no objective served, and nobody's", "unpaved", program({ objective: null, owner: null }), ["caution : w"]],
  ["a paved street", "unpaved", program(), []],
  ["a checkup on the day itself", "no-checkup", checkup("2026-10-14", "2026-10-14"), ["caution : "]],
  ["the day after", "no-checkup", checkup("2026-10-14", "2026-10-15"), []],
  ["a year later", "no-checkup", checkup("2026-10-14", "2027-10-14"), []],
  ["a year and a day later", "no-checkup", checkup("2026-10-14", "2027-10-15"), ["caution : "]],
  ["from a leap day to 28 February", "no-checkup", checkup("2028-02-29", "2029-02-28"), []],
  ["from a leap day to 1 March", "no-checkup", checkup("2028-02-29", "2029-03-01"), ["caution : "]],
  ["a checkup without a date", "no-checkup", checkup("2026-10-14", ""), ["caution : "]],
  ["no date of the workshop", "no-checkup", put("date", ""), ["caution : "]],
];

const word = (meanings: object, agreed = ""): Change => add("vocabulary", { id: "t", term: "lead", meanings, agreed });
const ask = (text: string, by: string): Change => put("asks", [{ id: "k-1", text, by }]);
const current = fingerprint(workshopAfter());
const signed = (side: string, decision: string, print = current): Change =>
  add("signOffs", { id: `s${decision}${print}${side}`, side, decision, fingerprint: print });
const review = (id: string, verdict: string, name = "Ann", print = current, side: string | null = "a"): Change =>
  add("reviews", { id, side, name, fingerprint: print, sections: [{ section: "plan", verdict }] });

const agreement: readonly [string, Rule, Change, readonly string[]][] = [
  ["two meanings", "two-meanings", word({ a: "A name", b: "A call" }), ["caution : t"]],
  ["one meaning in other clothes", "two-meanings", word({ a: "A  name", b: " a NAME" }), []],
  ["a meaning and a blank", "two-meanings", word({ a: "A name", b: " " }), []],
  ["an agreed meaning", "two-meanings", word({ a: "A name", b: "A call" }, "A call"), []],
  ["no way out", "no-exit", put("terms", []), ["caution : "]],
  ["a way out without words", "no-exit", put("terms.t-exit.text", " "), ["caution : "]],
  ["a way out", "no-exit", nothing, []],
  ["no ask", "no-ask", put("asks", []), ["note : "]],
  ["an ask without a day", "no-ask", ask("Money", ""), ["note : "]],
  ["an ask without words", "no-ask", ask("", "2026-11-01"), ["note : "]],
  ["an ask by a day", "no-ask", nothing, []],
  ["nobody has signed", "unsigned", nothing, ["note a: a", "note b: b"]],
  ["one has", "unsigned", signed("a", "agreed"), ["note b: b"]],
  ["signed another version", "stale-sign-off", signed("a", "agreed", "0"), ["caution a: a"]],
  ["signed again since", "stale-sign-off", all(signed("a", "agreed", "0"), signed("a", "agreed")), []],
  ["agreed with a reservation", "reserved", signed("a", "agreed-with-reservations"), ["caution a: a"]],
  ["the reservation is gone", "reserved", all(signed("a", "agreed-with-reservations"), signed("a", "agreed")), []],
  ["declined", "declined", signed("b", "declined"), ["blocker b: b"]],
  ["agreed after all", "declined", all(signed("b", "declined"), signed("b", "agreed")), []],
  ["a change asked", "change-asked", review("r", "change"), ["caution a: r"]],
  ["a section refused", "change-asked", review("r", "reject"), ["caution a: r"]],
  ["all accepted", "change-asked", review("r", "accept"), []],
  ["asked of another version", "change-asked", review("r", "change", "Ann", "0"), []],
  ["accepted later by the same person", "change-asked", all(review("r", "change"), review("r2", "accept", " ANN")), []],
  [
    "a later reply to another version does not count",
    "change-asked",
    all(review("r", "change"), review("r2", "accept", "Ann", "0")),
    ["caution a: r"],
  ],
  [
    "accepted later by somebody else",
    "change-asked",
    all(review("r", "change"), review("r2", "accept", "Bo")),
    ["caution a: r"],
  ],
  ["without a name they are one", "change-asked", all(review("r", "change", ""), review("r2", "accept", " ")), []],
  ["a reviewer of no side", "change-asked", review("r", "change", "Ann", current, null), ["caution : r"]],
];

describe("The plan", () => {
  it.each(plan)("%s (%s)", (_, rule, change, expected) => {
    expect(found(rule, change)).toEqual(expected);
  });
});

describe("The agreement", () => {
  it.each(agreement)("%s (%s)", (_, rule, change, expected) => {
    expect(found(rule, change)).toEqual(expected);
  });

  const both = (decision: string, print?: string): Change =>
    all(signed("a", decision, print), signed("b", decision, print));
  it.each<[string, Change, string]>([
    ["signed by all: agreed", both("agreed"), "agreed"],
    ["with reservations: agreed", both("agreed-with-reservations"), "agreed"],
    ["one signature is old: amended", all(signed("a", "agreed"), signed("b", "agreed", "0")), "amended"],
    ["one has not signed: ready", signed("a", "agreed"), "ready"],
    ["one declines: draft", all(signed("a", "agreed"), signed("b", "declined")), "draft"],
    ["a blocker, though all signed: draft", all(both("agreed"), put("plan.reviews", [])), "draft"],
  ])("%s", (_, change, status) => {
    expect(analysisAfter(change).status).toBe(status);
  });
});
