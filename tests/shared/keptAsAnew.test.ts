import { fit } from "@shared/analysis/fit";
import { apply } from "@shared/commands/apply";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { documentHash } from "../../renderer/storage/documentHash";
import { aCommand } from "./commands/aCommand";
import { dice } from "./commands/dice";
import { theExample } from "./commands/sample";

const labels = pictureLabels(createWords("en"));

test("whatever was done, what is kept of counts, board and hash is what comes out of the document read anew", () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 1, maxLength: 15 }), (throws) => {
      let now = theExample();
      for (const [step, thrown] of throws.entries()) {
        const done = apply(now, aCommand(now, thrown, `new${step}`));
        if (!done.ok) continue;
        now = done.value.workshop;
        const anew = structuredClone(now);
        expect(fit(now)).toEqual(fit(anew));
        expect(layout(now, labels)).toEqual(layout(anew, labels));
        expect(documentHash(now)).toBe(documentHash(anew));
      }
    }),
    { numRuns: 25 },
  );
});

test("a card that nobody placed is laid out once: with the next one it is the same still", () => {
  const before = theExample();
  const card = (id: string) => ({ do: "add", what: "card", record: { id, kind: "market", text: id } }) as const;
  const one = apply(before, card("one"));
  const two = one.ok ? apply(one.value.workshop, card("two")) : one;
  if (!one.ok || !two.ok) throw new Error("A card could not be added.");
  const boxOf = (workshop: typeof before) => layout(workshop, labels).cards.find((box) => box.card.id === "one");
  expect(boxOf(two.value.workshop)).toBe(boxOf(one.value.workshop));
  expect(layout(two.value.workshop, labels).seats).toBe(layout(one.value.workshop, labels).seats);
});

test("what moves down for a row of cards is moved once: laid out ahead, it is there when the card comes, and on the way back", () => {
  let now = theExample();
  const withCard = (id: string): typeof now => {
    const done = apply(now, { do: "add", what: "card", record: { id, kind: "market", text: "Said in the room" } });
    if (!done.ok) throw new Error("A card could not be added.");
    return done.value.workshop;
  };
  const lowerOf = (workshop: typeof now) => layout(workshop, labels).shift.table;
  // Until the next card begins a row.
  for (let count = 0; lowerOf(withCard("next")) === lowerOf(now); count += 1) now = withCard(`card ${count}`);
  const before = layout(now, labels);
  const ahead = layout(withCard("ahead"), labels);
  expect(ahead.pieces).not.toBe(before.pieces);
  expect(layout(now, labels).pieces).toBe(before.pieces);
  expect(layout(withCard("next"), labels).pieces).toBe(ahead.pieces);
  expect(layout(withCard("next"), labels).bridges).toBe(ahead.bridges);
});
