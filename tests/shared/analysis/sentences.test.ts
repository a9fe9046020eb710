import type { Rule } from "@shared/analysis/finding";
import { fingerprint } from "@shared/document/fingerprint";
import { describe, expect, it } from "vitest";
import { add, all, analysisAfter, type Change, put, workshopAfter } from "../../helpers/aFinding";

const said = (rule: Rule, ...changes: readonly Change[]) => {
  const [finding] = analysisAfter(...changes).findings.filter((one) => one.rule === rule);
  return finding ? [finding.message, finding.question] : [];
};

const objective = "plan.objectives.b-1";
const nobodys = all(put("roles.r-a.side", null), put("joints", []));
const mustHave = put("roles.r-a.needs.n-a.mustHave", true);
const paidBy = (side: string): Change => all(mustHave, put("roles.r-a.needs.n-a.paidBy", side));
const parked = (more: object): Change =>
  add("resolutions", { id: "x", kind: "parked", about: ["n-a"], title: "Later", ...more });
const names = workshopAfter().sides.map((side) => side.name);
const [alder, birch] = names;
const text = workshopAfter().plan.objectives[0]?.text;
const long = `A sentence ${"of many words, ".repeat(30)}that ends here`;

const sentences: readonly [string, Rule, Change, string, string][] = [
  [
    "A need of a piece that is nobody's names the piece",
    "gap",
    nobodys,
    "The piece “Piece of a”, which is nobody's yet, needs “Need of a”, and nobody gives it.",
    "The piece “Piece of a” needs “Need of a”: who can give it, or where else does it come from?",
  ],
  [
    "A give of a piece that is nobody's names the piece",
    "loose-end",
    nobodys,
    "The piece “Piece of a”, which is nobody's yet, gives “Gift of a”, and nobody has taken it up.",
    "“Gift of a” lies on the table: who could use it?",
  ],
  [
    "A need that another side pays for names who pays",
    "hole",
    paidBy("b"),
    `${alder} could not be in business without “Need of a”, and ${birch} is expected to pay for it.`,
    `${alder} can't do without “Need of a”: what does ${birch} gain by paying for it?`,
  ],
  [
    "A need that another side fills for nothing names who gives",
    "hole",
    all(mustHave, put("roles.r-b.gives.g-b.serves", [])),
    `${alder} could not be in business without “Need of a”, and ${birch} gives it out of no interest of its own that is named.`,
    `${alder} can't do without “Need of a”: what does ${birch} gain by giving it?`,
  ],
  [
    "A need of nobody's piece that a side pays for names both",
    "hole",
    all(nobodys, paidBy("a")),
    `The piece “Piece of a”, which is nobody's yet, can't do without “Need of a”, and ${alder} is expected to pay for it.`,
    `The piece “Piece of a” can't do without “Need of a”: what does ${alder} gain by paying for it?`,
  ],
  [
    "An objective is told with its sides",
    "detached",
    put(`${objective}.towards`, []),
    `The objective “${text}” of ${alder} and ${birch} leads to nothing that the sides said they want.`,
    `“${text}”: which part of the vision, or whose win, does it bring nearer?`,
  ],
  [
    "An objective of no side is told without",
    "no-metric",
    all(put(`${objective}.kpis`, []), put(`${objective}.sides`, [])),
    `The objective “${text}” is measured by nothing.`,
    `How would each of us see that “${text}” is reached?`,
  ],
  [
    "A program is told with its owner",
    "unpaved",
    add("plan.programs", { id: "w", kind: "training", title: "Courses", owner: "b" }),
    `The program “Courses” of ${birch} lacks a budget, a day of renewal or an objective that it serves.`,
    "“Courses”: which objective does it serve, what may it cost, and when do we renew it?",
  ],
  [
    "What is parked is told with those who agreed to it",
    "parked",
    parked({ agreedBy: ["b", "a"], reviewOn: "2027-01-29" }),
    `“Later” is parked by consent of ${alder} and ${birch} until Jan 29, 2027.`,
    "“Later” waits until Jan 29, 2027. Is it in good hands until then?",
  ],
  [
    "What is parked by nobody is told as it is",
    "adrift",
    parked({}),
    "“Later” is parked, and no day is set to take it up again.",
    "On which day do we look at “Later” again?",
  ],
  [
    "A word of two meanings is told with both",
    "two-meanings",
    add("vocabulary", { id: "t", term: "tested", meanings: { b: "by somebody else", a: "once" } }),
    `“tested” means “once” to ${alder} and “by somebody else” to ${birch}, and no common meaning is agreed.`,
    "We use “tested” in more than one sense. Which one stands in the agreement?",
  ],
  [
    "The record quotes a text in full, the room is asked shortly",
    "gap",
    all(put("joints", []), put("roles.r-a.needs.n-a.text", long)),
    `${alder} needs “${long}”, and nobody gives it.`,
    `${alder} needs “A sentence of many words, of many words, of … of many words, that ends here”: who can give it, or where else does it come from?`,
  ],
];

describe("The sentences of findings", () => {
  it.each(sentences)("%s", (_, rule, change, message, question) => {
    expect(said(rule, change)).toEqual([message, question]);
  });

  const reply = (more: object): Change => {
    const current = fingerprint(workshopAfter());
    return add("reviews", {
      id: "rr",
      fingerprint: current,
      sections: [{ section: "plan", verdict: "change" }],
      ...more,
    });
  };
  it("A reply of somebody outside the sides is told without a side", () => {
    expect(said("change-asked", reply({ name: "Ada Lindqvist" }))[0]).toBe(
      "Ada Lindqvist has read this version and asks for a change.",
    );
    expect(said("change-asked", reply({ side: "b" }))[0]).toBe(
      `Somebody of ${birch} has read this version and asks for a change.`,
    );
  });
});
