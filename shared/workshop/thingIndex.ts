import type { Subject, Thing } from "./subjects";
import type { Workshop } from "./workshop";

/** A thing with an id and where it stands. */
export type Entry = {
  [S in Subject]: {
    readonly what: S;
    readonly thing: Thing<S>;
    /** The thing in whose list it stands: a person's side, a give's role. */
    readonly parent?: string;
    readonly list: readonly Thing<S>[];
    readonly at: number;
  };
}[Subject];

export type ThingIndex = ReadonlyMap<string, Entry>;

const build = (w: Workshop): ThingIndex => {
  const found = new Map<string, Entry>();
  const put = <T extends { readonly id: string }>(
    list: readonly T[],
    entry: (thing: T, list: readonly T[], at: number) => Entry,
  ): void => {
    for (const [at, thing] of list.entries()) found.set(thing.id, entry(thing, list, at));
  };
  put(w.sides, (thing, list, at) => ({ what: "side", thing, list, at }));
  for (const { id: parent, people } of w.sides)
    put(people, (thing, list, at) => ({ what: "person", thing, parent, list, at }));
  put(w.vision.cards, (thing, list, at) => ({ what: "card", thing, list, at }));
  put(w.gates, (thing, list, at) => ({ what: "gate", thing, list, at }));
  put(w.envelopes, (thing, list, at) => ({ what: "envelope", thing, list, at }));
  put(w.interests, (thing, list, at) => ({ what: "interest", thing, list, at }));
  put(w.guesses, (thing, list, at) => ({ what: "guess", thing, list, at }));
  put(w.situations, (thing, list, at) => ({ what: "situation", thing, list, at }));
  put(w.resolutions, (thing, list, at) => ({ what: "resolution", thing, list, at }));
  put(w.roles, (thing, list, at) => ({ what: "role", thing, list, at }));
  for (const { id: parent, gives, needs } of w.roles) {
    put(gives, (thing, list, at) => ({ what: "give", thing, parent, list, at }));
    put(needs, (thing, list, at) => ({ what: "need", thing, parent, list, at }));
  }
  put(w.ownership, (thing, list, at) => ({ what: "stake", thing, list, at }));
  put(w.commitments, (thing, list, at) => ({ what: "commitment", thing, list, at }));
  put(w.terms, (thing, list, at) => ({ what: "term", thing, list, at }));
  put(w.plan.longTerm.milestones, (thing, list, at) => ({ what: "milestone", thing, list, at }));
  put(w.plan.objectives, (thing, list, at) => ({ what: "objective", thing, list, at }));
  for (const { id: parent, kpis, actions } of w.plan.objectives) {
    put(kpis, (thing, list, at) => ({ what: "kpi", thing, parent, list, at }));
    put(actions, (thing, list, at) => ({ what: "action", thing, parent, list, at }));
  }
  put(w.plan.reviews, (thing, list, at) => ({ what: "review", thing, list, at }));
  put(w.plan.programs, (thing, list, at) => ({ what: "program", thing, list, at }));
  put(w.plan.push, (thing, list, at) => ({ what: "push", thing, list, at }));
  put(w.risks, (thing, list, at) => ({ what: "risk", thing, list, at }));
  put(w.vocabulary, (thing, list, at) => ({ what: "word", thing, list, at }));
  put(w.asks, (thing, list, at) => ({ what: "ask", thing, list, at }));
  put(w.checkups, (thing, list, at) => ({ what: "checkup", thing, list, at }));
  put(w.signOffs, (thing, list, at) => ({ what: "signOff", thing, list, at }));
  put(w.reviews, (thing, list, at) => ({ what: "reply", thing, list, at }));
  put(w.agenda, (thing, list, at) => ({ what: "block", thing, list, at }));
  put(w.parkingLot, (thing, list, at) => ({ what: "parked", thing, list, at }));
  put(w.minutes, (thing, list, at) => ({ what: "minute", thing, list, at }));
  return found;
};

// A workshop is never changed in place, so its index holds as long as it does.
const known = new WeakMap<Workshop, ThingIndex>();

/** Everything of a workshop that has an id, by its id. */
export const index = (workshop: Workshop): ThingIndex => {
  const kept = known.get(workshop);
  if (kept) return kept;
  const built = build(workshop);
  known.set(workshop, built);
  return built;
};
