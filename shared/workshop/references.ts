import type { Subject } from "./subjects";

/** Where a value stands in the document: keys and places in lists. */
export type Path = readonly (string | number)[];

// A path of the tables below: `[]` is each entry of a list, `{}` each entry of a map, at the end each key of it.

/** Where each kind of thing with an id stands. */
export const placesOf: Readonly<Record<Subject, string>> = {
  side: "sides[]",
  person: "sides[].people[]",
  card: "vision.cards[]",
  gate: "gates[]",
  envelope: "envelopes[]",
  interest: "interests[]",
  guess: "guesses[]",
  situation: "situations[]",
  resolution: "resolutions[]",
  role: "roles[]",
  give: "roles[].gives[]",
  need: "roles[].needs[]",
  stake: "ownership[]",
  commitment: "commitments[]",
  term: "terms[]",
  milestone: "plan.longTerm.milestones[]",
  objective: "plan.objectives[]",
  kpi: "plan.objectives[].kpis[]",
  action: "plan.objectives[].actions[]",
  review: "plan.reviews[]",
  program: "plan.programs[]",
  push: "plan.push[]",
  risk: "risks[]",
  word: "vocabulary[]",
  ask: "asks[]",
  checkup: "checkups[]",
  signOff: "signOffs[]",
  reply: "reviews[]",
  block: "agenda[]",
  parked: "parkingLot[]",
  minute: "minutes[]",
};

/** Every place that names other things, and what may be named there; null: anything with an id. */
export const referenceSites: readonly { readonly at: string; readonly kinds: readonly Subject[] | null }[] = [
  ...[
    "facilitator.engagedBy[]",
    "vision.drafts{}",
    "vision.cards[].side",
    "vision.alignment{}",
    "vision.doubts{}",
    "envelopes[].side",
    "interests[].side",
    "interests[].readBackBy[]",
    "guesses[].side",
    "guesses[].about",
    "verdicts{}",
    "situations[].agreedBy[]",
    "resolutions[].agreedBy[]",
    "zones{}.decider",
    "roles[].side",
    "roles[].needs[].paidBy",
    "ownership[].owner",
    "ownership[].grantedBy",
    "commitments[].from",
    "commitments[].to",
    "terms[].agreedBy[]",
    "plan.objectives[].sides[]",
    "plan.objectives[].kpis[].side",
    "plan.objectives[].actions[].side",
    "plan.programs[].owner",
    "plan.push[].side",
    "vocabulary[].meanings{}",
    "asks[].side",
    "checkups[].felt[].by",
    "checkups[].felt[].about",
    "signOffs[].side",
    "reviews[].side",
    "parkingLot[].side",
  ].map((at) => ({ at, kinds: ["side"] as const })),
  ...[
    "guesses[].hit",
    "roles[].gives[].serves[]",
    "roles[].protects[]",
    "ownership[].protects[]",
    "terms[].protects[]",
  ].map((at) => ({ at, kinds: ["interest"] as const })),
  ...["plan.objectives[].actions[].person", "plan.reviews[].people[]", "asks[].person", "signOffs[].person"].map(
    (at) => ({ at, kinds: ["person"] as const }),
  ),
  { at: "resolutions[].about[]", kinds: ["interest", "role", "need", "stake"] },
  { at: "joints[].give", kinds: ["give"] },
  { at: "joints[].need", kinds: ["need"] },
  { at: "ownership[].goal.kpi", kinds: ["kpi"] },
  { at: "commitments[].answers[]", kinds: ["commitment"] },
  { at: "plan.objectives[].towards[]", kinds: ["card", "milestone", "interest"] },
  { at: "plan.programs[].objective", kinds: ["objective"] },
  { at: "plan.push[].replacedBy", kinds: ["stake"] },
  { at: "risks[].watch[]", kinds: ["kpi", "stake"] },
  { at: "front[]", kinds: null },
  { at: "checkups[].kpis[].kpi", kinds: ["kpi"] },
  { at: "checkups[].actions[].action", kinds: ["action"] },
  { at: "checkups[].programs[].program", kinds: ["program"] },
  { at: "checkups[].dialBacks[].ownership", kinds: ["stake"] },
];

const segmentsOf = (at: string): readonly string[] => at.match(/[^.[\]{}]+|\[\]|\{\}/g) ?? [];

const walk = (
  value: unknown,
  segments: readonly string[],
  path: Path,
  visit: (value: unknown, path: Path) => void,
): void => {
  const [segment, ...rest] = segments;
  if (segment === undefined) visit(value, path);
  if (segment === undefined || typeof value !== "object" || value === null) return;
  if (segment === "[]") {
    if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one, rest, [...path, at], visit);
  } else if (segment === "{}") {
    if (Array.isArray(value)) return;
    for (const [key, one] of Object.entries(value)) {
      if (rest.length === 0) visit(key, [...path, key]);
      else walk(one, rest, [...path, key], visit);
    }
  } else if (Object.hasOwn(value, segment)) {
    walk(Reflect.get(value, segment), rest, [...path, segment], visit);
  }
};

/** Visits whatever stands at a place of the tables, in a document that may have any shape. */
export const visitAt = (document: unknown, at: string, visit: (value: unknown, path: Path) => void): void =>
  walk(document, segmentsOf(at), [], visit);

/** Visits every reference of a document by place; an id may be of a thing that is not there. */
export const visitReferences = (
  document: unknown,
  visit: (id: string, path: Path, kinds: readonly Subject[] | null) => void,
): void => {
  for (const { at, kinds } of referenceSites) {
    visitAt(document, at, (value, path) => {
      if (typeof value === "string") visit(value, path, kinds);
    });
  }
};

/** Longest key told in a path; a file may hold keys of thousands of characters. */
const longestKey = 60;

const shownKey = (key: string): string => {
  const characters = key.length <= longestKey ? [] : Array.from(key);
  return characters.length <= longestKey ? key : `${characters.slice(0, longestKey - 1).join("")}…`;
};

/** A path as people read it: `roles[2].protects[0]`. */
export const pathText = (path: Path): string =>
  path
    .map((key, at) => {
      if (typeof key === "number") return `[${key}]`;
      const part = shownKey(key);
      if (!/^[\p{L}\p{N}_-]+$/u.test(part)) return `[${JSON.stringify(part)}]`;
      return at === 0 ? part : `.${part}`;
    })
    .join("");
