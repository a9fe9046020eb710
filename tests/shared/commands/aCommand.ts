import type { Command } from "@shared/commands/command";
import { topics } from "@shared/workshop/interests";
import { parents, type Subject } from "@shared/workshop/subjects";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { type Dice, drafts, idOf, pick, subjects } from "./dice";

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
