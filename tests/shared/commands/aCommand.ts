import type { Command } from "@shared/commands/command";
import { topics } from "@shared/workshop/interests";
import type { Draft, Subject } from "@shared/workshop/subjects";
import { listsOf, parents } from "@shared/workshop/subjects";
import { index } from "@shared/workshop/thingIndex";
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

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

export const subjects: readonly Subject[] = Object.keys(listsOf).filter((key): key is Subject =>
  Object.hasOwn(listsOf, key),
);

const idOf = (workshop: Workshop, what: Subject, number: number): string =>
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

const hasParent = (what: Subject): what is keyof typeof parents => Object.hasOwn(parents, what);

/** The command that adds a thing of a kind. */
export const adding = (w: Workshop, what: Subject, thrown: Dice, id: string): Command => {
  const record = drafts(w, thrown, id);
  const into = hasParent(what) ? { into: idOf(w, parents[what], thrown.two) } : {};
  const at = thrown.three % 3 === 0 ? { at: thrown.one % 7 } : {};
  const adds: { readonly [S in Subject]: () => Command } = {
    side: () => ({ do: "add", what: "side", record: record.side, ...at }),
    person: () => ({ do: "add", what: "person", record: record.person, ...into, ...at }),
    card: () => ({ do: "add", what: "card", record: record.card, ...at }),
    gate: () => ({ do: "add", what: "gate", record: record.gate }),
    envelope: () => ({ do: "add", what: "envelope", record: record.envelope }),
    interest: () => ({ do: "add", what: "interest", record: record.interest, ...at }),
    guess: () => ({ do: "add", what: "guess", record: record.guess }),
    situation: () => ({ do: "add", what: "situation", record: record.situation }),
    resolution: () => ({ do: "add", what: "resolution", record: record.resolution }),
    role: () => ({ do: "add", what: "role", record: record.role, ...at }),
    give: () => ({ do: "add", what: "give", record: record.give, ...into, ...at }),
    need: () => ({ do: "add", what: "need", record: record.need, ...into, ...at }),
    stake: () => ({ do: "add", what: "stake", record: record.stake }),
    commitment: () => ({ do: "add", what: "commitment", record: record.commitment }),
    term: () => ({ do: "add", what: "term", record: record.term }),
    milestone: () => ({ do: "add", what: "milestone", record: record.milestone }),
    objective: () => ({ do: "add", what: "objective", record: record.objective }),
    kpi: () => ({ do: "add", what: "kpi", record: record.kpi, ...into }),
    action: () => ({ do: "add", what: "action", record: record.action, ...into }),
    review: () => ({ do: "add", what: "review", record: record.review }),
    program: () => ({ do: "add", what: "program", record: record.program }),
    push: () => ({ do: "add", what: "push", record: record.push }),
    risk: () => ({ do: "add", what: "risk", record: record.risk }),
    word: () => ({ do: "add", what: "word", record: record.word }),
    ask: () => ({ do: "add", what: "ask", record: record.ask }),
    checkup: () => ({ do: "add", what: "checkup", record: record.checkup }),
    signOff: () => ({ do: "add", what: "signOff", record: record.signOff }),
    reply: () => ({ do: "add", what: "reply", record: record.reply }),
    block: () => ({ do: "add", what: "block", record: record.block, ...at }),
    parked: () => ({ do: "add", what: "parked", record: record.parked }),
    minute: () => ({ do: "add", what: "minute", record: record.minute }),
  };
  return adds[what]();
};

const editing = (w: Workshop, { two, text }: Dice, id: string): Command => {
  const what = index(w).get(id)?.what;
  if (what === "stake")
    return {
      do: "edit",
      what,
      id,
      changes: { goal: { measure: text }, owner: idOf(w, "side", two), scope: [text, text] },
    };
  if (what === "commitment") return { do: "edit", what, id, changes: { to: idOf(w, "side", two), text } };
  if (what === "word") return { do: "edit", what, id, changes: { meanings: { [idOf(w, "side", two)]: text } } };
  if (what === "objective") return { do: "edit", what, id, changes: { towards: [idOf(w, "milestone", two)], text } };
  if (what === "role")
    return { do: "edit", what, id, changes: { side: two % 2 === 0 ? null : idOf(w, "side", two), title: text } };
  if (what === "block") return { do: "edit", what, id, changes: { minutes: two % 2 === 0 ? two : -1.5, title: text } };
  if (what === "interest")
    return { do: "edit", what, id, changes: { text, addenda: [{ at: "", text }], readBackBy: [] } };
  if (what === "checkup") {
    const kpis = [{ kpi: idOf(w, "kpi", two), actual: two }];
    return {
      do: "edit",
      what,
      id,
      changes: {
        kpis,
        actions: [],
        felt: [
          { by: "nobody", about: "id1", valued: 1, supported: null, challenged: null, again: null, note: text },
        ].slice(two % 2),
      },
    };
  }
  return { do: "edit", what: "card", id, changes: { text, side: idOf(w, "side", two) } };
};

/** The command that the dice mean for this workshop; some of them can't be done. */
export const aCommand = (w: Workshop, thrown: Dice, id: string, depth = 0): Command => {
  const { verb, one, two, three, text } = thrown;
  const all = [...index(w).keys()];
  const any = pick(all, one) ?? "nobody";
  if (verb < 20) return adding(w, pick(subjects, one) ?? "card", thrown, three % 20 === 0 ? any : id);
  if (verb < 30) return editing(w, thrown, any);
  if (verb < 34) return { do: "remove", ids: [any, pick(all, two) ?? "nobody"].slice(two % 2) };
  if (verb < 38)
    return { do: "move", id: any, at: two % 9, ...(three % 2 === 0 ? { into: pick(all, three) ?? "nobody" } : {}) };
  if (verb < 42)
    return { do: "join", give: idOf(w, "give", one), need: idOf(w, "need", two), instead: three % 2 === 0 };
  if (verb < 44)
    return {
      do: "part",
      give: w.joints[one % Math.max(1, w.joints.length)]?.give ?? "nobody",
      need: w.joints[one % Math.max(1, w.joints.length)]?.need ?? "nobody",
    };
  if (verb < 47)
    return {
      do: "set",
      changes: { title: text, vision: { statement: text, horizon: two }, longTerm: text, front: [any] },
    };
  if (verb < 49)
    return { do: "enter", map: "alignment", key: idOf(w, "side", one), value: two % 3 === 0 ? null : two % 7 };
  if (verb < 51)
    return {
      do: "enter",
      map: "zones",
      key: pick(topics, one) ?? "ip",
      value: { state: "contested", decider: idOf(w, "side", two), note: text, yardstick: "", reviewOn: "" },
    };
  if (verb < 53) return { do: "enter", map: "doubts", key: idOf(w, "side", one), value: two % 3 === 0 ? null : text };
  if (verb < 56)
    return { do: "place", positions: { [any]: two % 4 === 0 ? null : { x: two, y: -0 }, nobody: { x: 1, y: 1 } } };
  if (verb < 57) return { do: "replace", workshop: { ...w, title: text, joints: [], front: [] } };
  if (depth > 2) return { do: "set", changes: { place: text } };
  const inner = [three, two].map((number, at) =>
    aCommand(w, { ...thrown, verb: number % 61, one: one + number }, `${id}-${at}`, depth + 1),
  );
  return { do: "together", commands: inner };
};
