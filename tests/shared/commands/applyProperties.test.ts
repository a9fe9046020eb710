import { apply } from "@shared/commands/apply";
import { applyPatches, type Patch } from "@shared/commands/patches";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aCommand, adding } from "./aCommand";
import { dice, subjects } from "./dice";
import { aNewWorkshop, frozen, say, theExample } from "./sample";

/** Patches as the journal gives them back. */
const fromJournal = (patches: readonly Patch[]): readonly Patch[] => JSON.parse(JSON.stringify(patches));

const readsBack = (workshop: Workshop): void => {
  const read = readWorkshop(writeWorkshop(workshop));
  if (!read.ok) throw new Error(read.error.problems.join("\n"));
  expect(read.value.workshop).toEqual(workshop);
};

const led = (start: Workshop, throws: readonly Parameters<typeof aCommand>[1][]): void => {
  let now = start;
  const trail: { readonly before: Workshop; readonly inverse: readonly Patch[]; readonly patches: readonly Patch[] }[] =
    [];
  for (const [step, thrown] of throws.entries()) {
    const command = aCommand(now, thrown, `new${step}`);
    const result = apply(now, command);
    if (!result.ok) {
      expect(say(result.error.sentence)).not.toBe("");
      continue;
    }
    const { workshop, patches, inverse, name } = result.value;
    readsBack(workshop);
    expect(say(name)).not.toBe("");
    expect(applyPatches(now, fromJournal(patches))).toEqual(workshop);
    if (patches.length === 0) expect(workshop).toBe(now);
    trail.push({ before: now, inverse, patches });
    now = frozen(workshop);
  }
  const end = now;
  for (const { before, inverse } of [...trail].reverse()) {
    now = applyPatches(now, fromJournal(inverse));
    expect(writeWorkshop(now)).toBe(writeWorkshop(before));
    expect(now).toEqual(before);
  }
  for (const { patches } of trail) now = applyPatches(now, patches);
  expect(now).toEqual(end);
};

test("whatever is done to the example, its file can be read and every step can be taken back and done again", () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 1, maxLength: 25 }), (throws) => led(theExample(), throws)),
    { numRuns: 30 },
  );
});

test("whatever is done to a new workshop, its file can be read and every step can be taken back and done again", () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 1, maxLength: 60 }), (throws) => led(aNewWorkshop(), throws)),
    { numRuns: 60 },
  );
});

test("every kind of thing can be added to the example and taken back", () => {
  const start = theExample();
  for (const what of subjects) {
    const result = apply(
      start,
      adding(start, what, { verb: 0, one: 0, two: 1, three: 1, text: "Said in the room" }, "fresh"),
    );
    expect(result.ok, what).toBe(true);
    if (!result.ok) continue;
    readsBack(result.value.workshop);
    expect(result.value.touched).toEqual(["fresh"]);
    expect(applyPatches(result.value.workshop, result.value.inverse)).toEqual(start);
  }
});

test("every thing of the example can be removed with all that names it, and comes back whole", () => {
  const start = theExample();
  for (const id of index(start).keys()) {
    const result = apply(start, { do: "remove", ids: [id] });
    if (!result.ok) {
      expect(result.error.kind).toBe("few-sides");
      continue;
    }
    readsBack(result.value.workshop);
    expect(writeWorkshop(applyPatches(result.value.workshop, result.value.inverse))).toBe(writeWorkshop(start));
  }
});
