import { apply } from "@shared/commands/apply";
import { index } from "@shared/workshop/thingIndex";
import { type Workshop, workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { randomWorkshop } from "../../helpers/randomWorkshop";

const readAnew = (document: Workshop): Workshop => workshop.parse(JSON.parse(JSON.stringify(document)));
const entries = (document: Workshop): readonly unknown[] => [...index(document)];

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  "what was found in lists that did not change is found there after a change, workshop %i",
  (seed) => {
    const before = workshop.parse(randomWorkshop(seed));
    expect(entries(before).length).toBe(index(before).size);
    const ids = index(before).keys();
    expect(new Set(ids).size).toBe(index(before).size);
    for (const id of ids.slice(0, 12)) {
      const removed = apply(before, { do: "remove", ids: [id] });
      if (!removed.ok) continue;
      const after = removed.value.workshop;
      expect(index(after).has(id)).toBe(false);
      expect(entries(after)).toEqual(entries(readAnew(after)));
      // The one before says still what it said.
      expect(entries(before)).toEqual(entries(readAnew(before)));
    }
  },
);

test("what has no such id is not found", () => {
  const some = workshop.parse(randomWorkshop(3));
  expect(index(some).get("nobody")).toBeUndefined();
  expect(index(some).has("nobody")).toBe(false);
});
