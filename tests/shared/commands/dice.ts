import type { Draft, Subject } from "@shared/workshop/subjects";
import { listsOf } from "@shared/workshop/subjects";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";

/** Dice for one command: what they mean depends on the workshop they fall on. */
export interface Dice {
  readonly verb: number;
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly text: string;
}

export const dice: fc.Arbitrary<Dice> = fc.record({
  verb: fc.nat(60),
  one: fc.nat(5000),
  two: fc.nat(5000),
  three: fc.nat(5000),
  text: fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constant("a\r\nb\u0000c\uD800")),
});

export const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

export const subjects: readonly Subject[] = Object.keys(listsOf).filter((key): key is Subject =>
  Object.hasOwn(listsOf, key),
);

export const idOf = (workshop: Workshop, what: Subject, number: number): string =>
  pick(
    listsOf[what](workshop).flatMap((list) => list.map((thing) => thing.id)),
    number,
  ) ?? "nobody";

/** A record of each kind, filled with what the dice say; now and then it refers to what is not there. */
export const drafts = (
  w: Workshop,
  { one, two, three, text }: Dice,
  id: string,
): { readonly [S in Subject]: Draft<S> } => {
  const side = idOf(w, "side", one);
  const other = idOf(w, "side", two);
  const sides = [side, other];
  const interest = idOf(w, "interest", three);
  return {
    side: { id, name: text, people: [{ id: `${id}p`, name: text, level: "executive" }] },
    person: { id, name: text, level: "management" },
    card: { id, kind: "trend", text, side },
    gate: { id, step: "vision", at: "2026-03-12T14:00:00Z", decision: "go-on", reason: text },
    envelope: { id, side, kind: "interests", sealedAt: "2026-03-12T14:00:00Z", box: text },
    interest: {
      id,
      side,
      text,
      strength: "must-protect",
      readBackBy: sides,
      addenda: [{ at: "2026-03-12T14:00:00Z", text }],
    },
    guess: { id, side, about: other, text, hit: interest },
    situation: { id, stance: "cooperate", text, agreedBy: sides },
    resolution: {
      id,
      about: [interest, idOf(w, "role", two)],
      kind: "parked",
      text,
      agreedBy: sides,
      reviewOn: "2026-05-01",
    },
    role: {
      id,
      side,
      title: text,
      responsibilities: [text],
      gives: [{ id: `${id}g`, text, serves: [interest] }],
      needs: [{ id: `${id}n`, text }],
      protects: [interest],
    },
    give: { id, text, serves: [interest] },
    need: { id, text, paidBy: other },
    stake: {
      id,
      kind: "region",
      title: text,
      exclusivity: "shared",
      owner: side,
      grantedBy: other,
      goal: { text, kpi: idOf(w, "kpi", three) },
    },
    commitment: {
      id,
      from: side,
      to: other,
      kind: "support",
      text,
      weight: (one % 6) + 1,
      answers: [idOf(w, "commitment", two)],
    },
    term: { id, kind: "exit", text, protects: [interest], agreedBy: sides },
    milestone: { id, year: 2027, text },
    objective: {
      id,
      text,
      sides,
      towards: [interest, idOf(w, "card", one)],
      kpis: [{ id: `${id}k`, side, kind: "result", name: text }],
    },
    kpi: { id, side, kind: "investment", name: text, target: one - 5 },
    action: { id, text, side, person: idOf(w, "person", two), due: "2026-04-01" },
    review: { id, title: text, cadence: "weekly", people: [idOf(w, "person", one)] },
    program: { id, kind: "training", title: text, owner: side, objective: idOf(w, "objective", two), budget: three },
    push: { id, text, side, replacedBy: idOf(w, "stake", two), yearly: one },
    risk: { id, text, watch: [idOf(w, "stake", one)] },
    word: { id, term: text, meanings: { [side]: text, [other]: "" } },
    ask: { id, text, side, person: idOf(w, "person", one), by: "2026-06-01" },
    checkup: {
      id,
      on: "2027-03-01",
      felt: [{ by: side, about: other, valued: 4 }],
      kpis: [{ kpi: idOf(w, "kpi", one), actual: -0 }],
      dialBacks: [{ ownership: idOf(w, "stake", two), decision: "keep" }],
    },
    signOff: { id, side, person: idOf(w, "person", two), decision: "agreed", at: "2026-03-12T17:00:00Z" },
    reply: { id, side, name: text, at: "2026-03-12T17:00:00Z", sections: [{ section: text, verdict: "accept" }] },
    block: { id, step: "plan", title: text, minutes: one },
    parked: { id, text, side, step: "plan" },
    minute: { id, at: "2026-03-12T17:00:00Z", step: "plan", text, kind: "note" },
  };
};
