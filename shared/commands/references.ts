import type { Subject } from "../workshop/subjects";

/** What a reference may lead to. */
export type Kinds = readonly Subject[] | "any";

/**
 * Where references stand in a thing. `[]` is each entry of a list, `{}` each value of a map, `{key}` each key of it.
 * What becomes of it when its thing goes: an entry of a list and a key drop out, an `optional` one becomes null,
 * and whatever can't stand without it goes too.
 */
export interface Reference {
  readonly path: readonly string[];
  readonly to: Kinds;
  readonly optional?: true;
}

const one = (path: string, ...to: readonly Subject[]): Reference => ({ path: path.split("."), to });
const maybe = (path: string, ...to: readonly Subject[]): Reference => ({ path: path.split("."), to, optional: true });

const none: readonly Reference[] = [];

/** References of each kind of thing; those of things within it stand with their own kind. */
export const references: { readonly [S in Subject | "workshop"]: readonly Reference[] } = {
  workshop: [
    one("facilitator.engagedBy.[]", "side"),
    one("vision.drafts.{key}", "side"),
    one("vision.alignment.{key}", "side"),
    one("vision.doubts.{key}", "side"),
    one("verdicts.{key}", "side"),
    maybe("zones.{}.decider", "side"),
    one("joints.[].give", "give"),
    one("joints.[].need", "need"),
    { path: ["front", "[]"], to: "any" },
  ],
  side: none,
  person: none,
  card: [maybe("side", "side")],
  gate: none,
  envelope: [one("side", "side")],
  interest: [one("side", "side"), one("readBackBy.[]", "side")],
  guess: [one("side", "side"), one("about", "side"), maybe("hit", "interest")],
  situation: [one("agreedBy.[]", "side")],
  resolution: [one("about.[]", "interest", "role", "need", "stake"), one("agreedBy.[]", "side")],
  role: [maybe("side", "side"), one("protects.[]", "interest")],
  give: [one("serves.[]", "interest")],
  need: [maybe("paidBy", "side")],
  stake: [one("owner", "side"), maybe("grantedBy", "side"), maybe("goal.kpi", "kpi"), one("protects.[]", "interest")],
  commitment: [one("from", "side"), one("to", "side"), one("answers.[]", "commitment")],
  term: [one("protects.[]", "interest"), one("agreedBy.[]", "side")],
  milestone: none,
  objective: [one("sides.[]", "side"), one("towards.[]", "card", "milestone", "interest")],
  kpi: [one("side", "side")],
  action: [maybe("side", "side"), maybe("person", "person")],
  review: [one("people.[]", "person")],
  program: [maybe("owner", "side"), maybe("objective", "objective")],
  push: [one("side", "side"), maybe("replacedBy", "stake")],
  risk: [one("watch.[]", "kpi", "stake")],
  word: [one("meanings.{key}", "side")],
  ask: [maybe("side", "side"), maybe("person", "person")],
  checkup: [
    one("felt.[].by", "side"),
    one("felt.[].about", "side"),
    one("kpis.[].kpi", "kpi"),
    one("actions.[].action", "action"),
    one("programs.[].program", "program"),
    one("dialBacks.[].ownership", "stake"),
  ],
  signOff: [one("side", "side"), maybe("person", "person")],
  reply: [maybe("side", "side")],
  block: none,
  parked: [maybe("side", "side")],
  minute: none,
};
