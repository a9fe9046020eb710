import { apply } from "@shared/commands/apply";
import { asOneChange } from "@shared/commands/asOneChange";
import { applyPatches } from "@shared/commands/patches";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aCommand } from "./aCommand";
import { dice } from "./dice";
import { aNewWorkshop, done, frozen, theExample } from "./sample";

const doubt = (value: string) => ({ do: "enter", map: "doubts", key: "id1", value }) as const;

test("two things done as one lead forth and back as the two did, whatever they are", () => {
  fc.assert(
    fc.property(dice, dice, fc.boolean(), (thrown, other, again) => {
      const start = theExample();
      const first = apply(start, aCommand(start, thrown, "new1"));
      if (!first.ok) return;
      const next = again ? { ...thrown, text: other.text } : other;
      const second = apply(first.value.workshop, aCommand(first.value.workshop, next, "new2"));
      if (!second.ok) return;
      const one = asOneChange(first.value, second.value);
      expect(applyPatches(start, one.patches)).toEqual(second.value.workshop);
      expect(applyPatches(frozen(second.value.workshop), one.inverse)).toEqual(start);
    }),
    { numRuns: 150 },
  );
});

test("a word that begins where nothing stood is taken back to nothing, and typed over it is as short as its last letter", () => {
  const start = aNewWorkshop();
  const first = done(start, doubt("W"));
  const second = done(first.workshop, doubt("Wh"));
  const third = done(second.workshop, doubt("Why"));
  expect(applyPatches(second.workshop, asOneChange(first, second).inverse)).toEqual(start);
  const typed = asOneChange(second, third);
  expect(typed.patches).toHaveLength(1);
  expect(applyPatches(third.workshop, typed.inverse)).toEqual(first.workshop);
});
