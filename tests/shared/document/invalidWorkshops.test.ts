import { readWorkshop } from "@shared/document/readWorkshop";
import { describe, expect, it } from "vitest";
import { add, all, type Change, drop, put } from "../../helpers/aFinding";
import { soundWorkshop } from "../../helpers/aWorkshop";

const problemsOf = (...changes: readonly Change[]): readonly string[] => {
  const json = structuredClone(soundWorkshop);
  for (const change of changes) change(json);
  // The marks stand for keys and signs that JavaScript's own writing of objects would not keep.
  const text = JSON.stringify(json).replace("PROTO", "__proto__").replace("HUGE", "").replace('"INFINITE"', "1e999");
  const read = readWorkshop(text);
  if (read.ok) return [];
  return read.error.kind === "invalid" ? read.error.problems : [read.error.kind];
};

const felt = (by: string, about: string): Change => add("checkups", { id: "k", felt: [{ by, about, valued: 3 }] });
const objective = "plan.objectives.b-1";

const cases: readonly [string, Change, string][] = [
  ["an interest that is not there", put("roles.r-a.protects", ["i9"]), 'roles[0].protects[0]: no interest "i9"'],
  ["a thing of another kind", put("roles.r-a.protects", ["g-a"]), 'roles[0].protects[0]: no interest "g-a"'],
  ["a side that is not there", put("interests.i-a.side", "z"), 'interests[0].side: no side "z"'],
  ["a person for a side", put("ownership.o-a.grantedBy", "p-b-1"), 'ownership[0].grantedBy: no side "p-b-1"'],
  ["a rating of an unknown side", put("vision.alignment.z", 3), 'vision.alignment.z: no side "z"'],
  ["a verdict of an unknown side", put("verdicts.z", { verdict: "pass" }), 'verdicts.z: no side "z"'],
  [
    "a meaning of an unknown side",
    add("vocabulary", { id: "t", meanings: { z: "" } }),
    'vocabulary[0].meanings.z: no side "z"',
  ],
  [
    "a verdict under a key of hundreds of letters, which is not told letter by letter",
    put(`verdicts.${"z".repeat(300)}`, { verdict: "pass" }),
    `verdicts["${"z".repeat(59)}…"]: no side "${"z".repeat(58)}…`,
  ],
  ["a zone of no topic", put("zones.weather", { state: "aligned" }), 'zones.weather: no topic "weather"'],
  ["a decider who is no side", put("zones.ip.decider", "i-a"), 'zones.ip.decider: no side "i-a"'],
  [
    "a resolution about a give",
    add("resolutions", { id: "x", kind: "aligned", about: ["g-a"] }),
    'resolutions[0].about[0]: no interest, role, need or ownership "g-a"',
  ],
  [
    "a risk watched by an interest",
    add("risks", { id: "x", watch: ["i-a"] }),
    'risks[0].watch[0]: no KPI or ownership "i-a"',
  ],
  [
    "an objective towards a stake",
    put(`${objective}.towards`, ["o-a"]),
    'plan.objectives[0].towards[0]: no card, milestone or interest "o-a"',
  ],
  ["a front of nothing", put("front", ["a", "nothing"]), 'front[1]: no thing "nothing"'],
  ["a joint the wrong way round", put("joints", [{ give: "n-a", need: "g-b" }]), 'joints[0].give: no give "n-a"'],
  [
    "two joints into one need",
    add("joints", { give: "g-a", need: "n-a" }),
    'joints[2]: second joint into need "n-a", first at joints[1]',
  ],
  [
    "an action by no person",
    put(`${objective}.actions.x-1.person`, "a"),
    'plan.objectives[0].actions[0].person: no person "a"',
  ],
  ["a KPI read that is not there", put("checkups.c-1.kpis", [{ kpi: "q9" }]), 'checkups[0].kpis[0].kpi: no KPI "q9"'],
  ["an id used twice", put("interests.w-a.id", "a"), 'interests[1].id: repeated id "a", first at sides[0].id'],
  [
    "an id used in another normal form",
    all(put("asks.k-1.id", "\u00e9"), add("risks", { id: "e\u0301" })),
    'asks[0].id: repeated id "é", first at risks[0].id',
  ],
  [
    "a reference in another normal form",
    all(put("terms.t-exit.id", "\u00e9"), put("front", ["e\u0301"])),
    'front[0]: no thing "e\u0301"',
  ],
  [
    "a commitment to oneself",
    put("commitments.s1-a.to", "a"),
    "commitments[0]: from and to must be two different sides",
  ],
  [
    "a guess about oneself",
    add("guesses", { id: "g", side: "a", about: "a" }),
    "guesses[0]: side and about must be two different sides",
  ],
  ["a feeling towards oneself", felt("b", "b"), "checkups[1].felt[0]: by and about must be two different sides"],
  ["an empty id", put("id", ""), "id: an id must not be empty"],
  ["no strength", drop("interests.i-a.strength"), "interests[0].strength: is missing"],
  ["no weight", drop("commitments.s1-a.weight"), "commitments[0].weight: is missing"],
  ["no partnership type", drop("partnershipType"), "partnershipType: is missing"],
  ["null for a text", put("title", null), "title: must be a text, not null"],
  ["null for a list", put("roles", null), "roles: must be a list, not null"],
  [
    "a number for an id",
    put("sides.a.people", [{ id: 1, level: "executive" }]),
    "sides[0].people[0].id: must be a text, not a number",
  ],
  ["a list for an object", put("vision", []), "vision: must be an object, not a list"],
  [
    "a word that is no choice",
    put("sides.a.people.p-a-1.level", "boss"),
    'sides[0].people[0].level: "boss" is none of "executive", "management", "practitioner"',
  ],
  ["a rating of 6", put("vision.alignment.a", 6), "vision.alignment.a: 6 is out of range"],
  ["half a rating", put("vision.alignment.a", 3.5), "vision.alignment.a: 3.5 is not a whole number"],
  ["null for a rating", put("vision.alignment.a", null), "vision.alignment.a: must be a number, not null"],
  ["money below nothing", put("ownership.o-a.cost", { oneOff: -1 }), "ownership[0].cost.oneOff: -1 is out of range"],
  [
    "a number without end",
    put("plan.objectives.b-1.kpis.q-a.target", "INFINITE"),
    "plan.objectives[0].kpis[0].target: a number must be finite",
  ],
  ["30 February", put("date", "2026-02-30"), 'date: "2026-02-30" is not a day (YYYY-MM-DD)'],
  ["29 February of 1900", put("date", "1900-02-29"), 'date: "1900-02-29" is not a day (YYYY-MM-DD)'],
  ["a date with white space", put("date", "2026-02-03 "), 'date: "2026-02-03 " is not a day (YYYY-MM-DD)'],
  ["24 o'clock", put("startsAt", "24:00"), 'startsAt: "24:00" is not a time of day (HH:MM)'],
  [
    "an instant without a zone",
    add("minutes", { id: "m", kind: "note", at: "2026-02-03T10:00:00" }),
    'minutes[0].at: "2026-02-03T10:00:00" is not an instant (RFC 3339)',
  ],
  [
    "an empty instant of opening",
    add("envelopes", { id: "e", side: "a", kind: "vision", openedAt: "" }),
    'envelopes[0].openedAt: "" is not an instant (RFC 3339)',
  ],
  ["a language that is none", put("language", "e"), 'language: "e" is not a language tag (BCP 47)'],
  ["a language with an underscore", put("language", "en_GB"), 'language: "en_GB" is not a language tag (BCP 47)'],
  ["a small currency", put("currency", "eur"), 'currency: "eur" is not a currency of three capitals'],
  ["half a surrogate pair", put("title", "a\ud800"), "title: half of a surrogate pair is no character"],
  ["half of one in a key", put("x\udc00", 1), '["x\\udc00"]: half of a surrogate pair is no character'],
  ["half of one where nobody looks", put("x", ["\ud800"]), "x[0]: half of a surrogate pair is no character"],
  ["a control character in an id", put("id", "a\u0001"), "id: a control character can't stand in an id or a key"],
  [
    "a control character in a key",
    put("x\u0001", 1),
    '["x\\u0001"]: a control character can\'t stand in an id or a key',
  ],
  ["__proto__ as a key", put("vision.PROTO", { polluted: 1 }), "vision.__proto__: “__proto__” can't be a key or an id"],
  ["__proto__ as an id", put("asks.k-1.id", "PROTO"), "asks[0].id: “__proto__” can't be a key or an id"],
];

describe("A workshop that does not fit together", () => {
  it.each(cases)("%s", (_, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it("says all that is wrong, not only the first", () => {
    const problems = problemsOf(put("title", 1), put("roles.r-a.protects", ["i8", "i9"]), put("date", "soon"));
    expect(problems).toEqual([
      "title: must be a text, not a number",
      'date: "soon" is not a day (YYYY-MM-DD)',
      'roles[0].protects[0]: no interest "i8"',
      'roles[0].protects[1]: no interest "i9"',
    ]);
  });

  it.each([1, 7])("has %i sides, which is too few or too many", (count) => {
    const sides = Array.from({ length: count }, (_, at) => ({ id: `s${at}` }));
    expect(problemsOf(put("sides", sides))).toContain(`sides: 2 to 6 sides are needed, there are ${count}`);
  });

  it("with thousands of problems is told in the first thousand", () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`z${at}`, "x"]));
    const problems = problemsOf(put("vision.doubts", many));
    expect(problems).toHaveLength(1001);
    expect(problems[1000]).toBe("and 2,000 more");
  });
});

describe("A workshop may", () => {
  it.each<[string, Change]>([
    ["have the id of one of its things", put("id", "a")],
    ["name a thing twice in a list", put("front", ["i-a", "i-a"])],
    ["hold places of things that are gone", put("canvas", { positions: { gone: { x: 1, y: 2 } } })],
    ["have a person of another side do an action", put(`${objective}.actions.x-1.person`, "p-b-1")],
    [
      "let one give fill several needs",
      all(add("roles.r-a.needs", { id: "n2" }), add("joints", { give: "g-b", need: "n2" })),
    ],
    ["have a leap day", put("date", "2028-02-29")],
    ["have a leap second", add("minutes", { id: "m", kind: "note", at: "2016-12-31T23:59:60.25+01:00" })],
    ["speak any well-formed language", put("language", "de-1996-x-Linz")],
    ["look very far ahead", put("vision.horizon", 2 ** 60)],
    ["have a side called constructor", all(add("sides", { id: "constructor" }), put("front", ["constructor"]))],
    [
      "carry a box that is no base64",
      add("envelopes", { id: "e", side: "a", kind: "vision", box: "¿?", receipt: "?" }),
    ],
  ])("%s", (_, change) => {
    expect(problemsOf(change)).toEqual([]);
  });
});
