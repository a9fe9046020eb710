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

/** Everything of a workshop by its id, in the order of the file. */
export interface ThingIndex extends Iterable<readonly [id: string, entry: Entry]> {
  readonly size: number;
  get(id: string): Entry | undefined;
  has(id: string): boolean;
  keys(): readonly string[];
}

type Part = ReadonlyMap<string, Entry>;
type EntryOf<T> = (thing: T, list: readonly T[], at: number) => Entry;
type Put = <T extends { readonly id: string }>(list: readonly T[], entry: EntryOf<T>) => void;

// A list is never changed in place, so what was found in it holds as long as it does: a change of one list of thousands
// leaves the others alone. What is said of things within things hangs on the outer list.
const parts = new WeakMap<object, Map<number, Part>>();

const part = (list: object, place: number, fill: (put: Put) => void): Part => {
  const ofList = parts.get(list) ?? new Map<number, Part>();
  const known = ofList.get(place);
  if (known) return known;
  const found = new Map<string, Entry>();
  fill((things, entry) => {
    for (const [at, thing] of things.entries()) found.set(thing.id, entry(thing, things, at));
  });
  parts.set(list, ofList.set(place, found));
  return found;
};

const partsOf = (w: Workshop): readonly Part[] => {
  let place = 0;
  const inner = (list: object, fill: (put: Put) => void): Part => {
    place += 1;
    return part(list, place, fill);
  };
  const flat = <T extends { readonly id: string }>(list: readonly T[], entry: EntryOf<T>): Part =>
    inner(list, (put) => put(list, entry));
  return [
    flat(w.sides, (thing, list, at) => ({ what: "side", thing, list, at })),
    inner(w.sides, (put) => {
      for (const { id: parent, people } of w.sides)
        put(people, (thing, list, at) => ({ what: "person", thing, parent, list, at }));
    }),
    flat(w.vision.cards, (thing, list, at) => ({ what: "card", thing, list, at })),
    flat(w.gates, (thing, list, at) => ({ what: "gate", thing, list, at })),
    flat(w.envelopes, (thing, list, at) => ({ what: "envelope", thing, list, at })),
    flat(w.interests, (thing, list, at) => ({ what: "interest", thing, list, at })),
    flat(w.guesses, (thing, list, at) => ({ what: "guess", thing, list, at })),
    flat(w.situations, (thing, list, at) => ({ what: "situation", thing, list, at })),
    flat(w.resolutions, (thing, list, at) => ({ what: "resolution", thing, list, at })),
    flat(w.roles, (thing, list, at) => ({ what: "role", thing, list, at })),
    inner(w.roles, (put) => {
      for (const { id: parent, gives, needs } of w.roles) {
        put(gives, (thing, list, at) => ({ what: "give", thing, parent, list, at }));
        put(needs, (thing, list, at) => ({ what: "need", thing, parent, list, at }));
      }
    }),
    flat(w.ownership, (thing, list, at) => ({ what: "stake", thing, list, at })),
    flat(w.commitments, (thing, list, at) => ({ what: "commitment", thing, list, at })),
    flat(w.terms, (thing, list, at) => ({ what: "term", thing, list, at })),
    flat(w.plan.longTerm.milestones, (thing, list, at) => ({ what: "milestone", thing, list, at })),
    flat(w.plan.objectives, (thing, list, at) => ({ what: "objective", thing, list, at })),
    inner(w.plan.objectives, (put) => {
      for (const { id: parent, kpis, actions } of w.plan.objectives) {
        put(kpis, (thing, list, at) => ({ what: "kpi", thing, parent, list, at }));
        put(actions, (thing, list, at) => ({ what: "action", thing, parent, list, at }));
      }
    }),
    flat(w.plan.reviews, (thing, list, at) => ({ what: "review", thing, list, at })),
    flat(w.plan.programs, (thing, list, at) => ({ what: "program", thing, list, at })),
    flat(w.plan.push, (thing, list, at) => ({ what: "push", thing, list, at })),
    flat(w.risks, (thing, list, at) => ({ what: "risk", thing, list, at })),
    flat(w.vocabulary, (thing, list, at) => ({ what: "word", thing, list, at })),
    flat(w.asks, (thing, list, at) => ({ what: "ask", thing, list, at })),
    flat(w.checkups, (thing, list, at) => ({ what: "checkup", thing, list, at })),
    flat(w.signOffs, (thing, list, at) => ({ what: "signOff", thing, list, at })),
    flat(w.reviews, (thing, list, at) => ({ what: "reply", thing, list, at })),
    flat(w.agenda, (thing, list, at) => ({ what: "block", thing, list, at })),
    flat(w.parkingLot, (thing, list, at) => ({ what: "parked", thing, list, at })),
    flat(w.minutes, (thing, list, at) => ({ what: "minute", thing, list, at })),
  ];
};

const build = (workshop: Workshop): ThingIndex => {
  const all = partsOf(workshop).filter((one) => one.size > 0);
  return {
    size: all.reduce((sum, one) => sum + one.size, 0),
    get: (id) => {
      for (const one of all) {
        const found = one.get(id);
        if (found) return found;
      }
      return undefined;
    },
    has: (id) => all.some((one) => one.has(id)),
    keys: () => all.flatMap((one) => [...one.keys()]),
    *[Symbol.iterator]() {
      for (const one of all) yield* one;
    },
  };
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
