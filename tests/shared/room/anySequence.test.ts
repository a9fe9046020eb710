import { analyse } from "@shared/analysis/analyse";
import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { applyPatches, type Patch } from "@shared/commands/patches";
import { roomModelOf } from "@shared/room/roomModelOf";
import type { RoomView } from "@shared/room/roomView";
import { createWords } from "@shared/words/words";
import { envelopeKinds, strengths, verdicts } from "@shared/workshop/interests";
import { levels, steps } from "@shared/workshop/setting";
import { index } from "@shared/workshop/thingIndex";
import { gateDecisions } from "@shared/workshop/vision";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";
import { randomWorkshop } from "../../helpers/randomWorkshop";
import { aCommand } from "../commands/aCommand";
import { type Dice, dice, idOf, pick } from "../commands/dice";
import { otherwise } from "./otherwise";

const words = createWords("en");
const views: fc.Arbitrary<Omit<RoomView, "question" | "spotlight" | "block" | "selection">> = fc.record({
  words: fc.constant(words),
  theme: fc.constant("light"),
  seat: fc.constant("normal"),
  blank: fc.constant(false),
  step: fc.constantFrom(...steps),
  clock: fc.constant(null),
  radar: fc.constantFrom(null, "whole", "pricing"),
  eyeChart: fc.constant(false),
});

/** What is done around envelopes, verdicts and gates, more often than by chance. */
const secretly = (w: Workshop, { one, two, three, text }: Dice, id: string): Command => {
  const side = idOf(w, "side", one);
  const level = pick([null, null, ...levels], two) ?? null;
  const kind = pick(envelopeKinds, one + two) ?? "interests";
  const verdict = pick(verdicts, two) ?? "pass";
  const commands: readonly Command[] = [
    { do: "enter", map: "verdicts", key: side, value: { verdict, reason: text, revisitIf: text } },
    { do: "enter", map: "verdicts", key: side, value: two % 3 === 0 ? null : { verdict, reason: "", revisitIf: "" } },
    { do: "enter", map: "alignment", key: side, value: (two % 5) + 1 },
    { do: "enter", map: "drafts", key: side, value: `draft ${text}` },
    { do: "add", what: "envelope", record: { id, side, kind, level, box: "sealed", receipt: three % 2 ? "r" : "" } },
    {
      do: "edit",
      what: "envelope",
      id: idOf(w, "envelope", two),
      changes: { openedAt: three % 2 === 0 ? null : "2026-03-12T14:00:00Z" },
    },
    {
      do: "add",
      what: "interest",
      record: { id, side, level, text: `interest ${id}`, strength: pick(strengths, three) ?? "must-protect" },
    },
    { do: "add", what: "gate", record: { id, step: "qualify", decision: pick(gateDecisions, two) ?? "pause" } },
    { do: "set", changes: { front: [idOf(w, "interest", one), idOf(w, "role", two)] } },
    { do: "remove", ids: [idOf(w, "side", one)].slice(two % 2) },
  ];
  return pick(commands, three) ?? { do: "remove", ids: [] };
};

const doings = fc.array(
  fc.oneof(
    fc.record({ how: fc.constant("anything" as const), thrown: dice }),
    fc.record({ how: fc.constant("secretly" as const), thrown: dice }),
    fc.record({ how: fc.constant("secretly" as const), thrown: dice }),
    fc.record({ how: fc.constant("undo" as const), thrown: dice }),
  ),
  { minLength: 1, maxLength: 15 },
);

/** Each workshop that there is on the way. */
const onTheWay = (start: Workshop, done: readonly { readonly how: string; readonly thrown: Dice }[]): Workshop[] => {
  const all = [start];
  const back: (readonly Patch[])[] = [];
  for (const [at, { how, thrown }] of done.entries()) {
    const now = all.at(-1) ?? start;
    if (how === "undo") all.push(applyPatches(now, back.pop() ?? []));
    else {
      const result = apply(now, how === "anything" ? aCommand(now, thrown, `n${at}`) : secretly(now, thrown, `n${at}`));
      if (!result.ok) continue;
      all.push(result.value.workshop);
      back.push(result.value.inverse);
    }
  }
  return all;
};

const anyRoom = fc.record({ seed: fc.nat(500), done: doings, view: views, at: fc.nat(5000) });

test("whatever is done in whatever order and taken back, the room sees no difference that what it must not know yet makes", () => {
  fc.assert(
    fc.property(anyRoom, ({ seed, done, view, at }) => {
      for (const workshop of onTheWay(aWorkshop(randomWorkshop(seed)), done)) {
        const other = otherwise(workshop);
        const spotlight = at % 3 === 0 ? null : (pick([...index(workshop).keys()], at) ?? null);
        const block = pick(workshop.agenda, at)?.id ?? null;
        for (const step of [view.step, "qualify", "agreement"] as const) {
          const now: RoomView = { ...view, step, spotlight, block, question: null, selection: [spotlight ?? ""] };
          expect(roomModelOf(other, now)).toEqual(roomModelOf(workshop, now));
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("whatever is done in whatever order and taken back, no question tells the room of what it must not know yet", () => {
  fc.assert(
    fc.property(anyRoom, ({ seed, done, view, at }) => {
      const now: RoomView = { ...view, radar: null, spotlight: null, block: null, selection: [], question: null };
      for (const workshop of onTheWay(aWorkshop(randomWorkshop(seed)), done)) {
        const { findings } = analyse(workshop, words);
        const question = pick(findings, at);
        if (!question) continue;
        const { scene } = roomModelOf(workshop, { ...now, question });
        // Other verdicts would end the day, and leave no question; that something is missing may be asked of anybody.
        const read = otherwise(workshop);
        const interests = workshop.interests.map((one, nth) => ({ ...one, text: read.interests[nth]?.text ?? "" }));
        const other = analyse({ ...read, interests, verdicts: workshop.verdicts }, words);
        if (scene.show === "question") expect(other.findings.map((one) => one.question)).toContain(scene.text);
        else expect(scene).toEqual(roomModelOf(workshop, now).scene);
      }
    }),
    { numRuns: 100 },
  );
});
