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
  // The first one fills the row.
  const first = apply(before, card("first"));
  const one = first.ok ? apply(first.value.workshop, card("one")) : first;
  const two = one.ok ? apply(one.value.workshop, card("two")) : one;
  if (!one.ok || !two.ok) throw new Error("A card could not be added.");
  const boxOf = (workshop: typeof before) => layout(workshop, labels).cards.find((box) => box.card.id === "one");
  expect(boxOf(two.value.workshop)).toBe(boxOf(one.value.workshop));
  expect(layout(two.value.workshop, labels).seats).toBe(layout(one.value.workshop, labels).seats);
});
