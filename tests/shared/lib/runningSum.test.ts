import { runningSum } from "@shared/lib/runningSum";
import fc from "fast-check";
import { expect, test } from "vitest";

interface Thing {
  readonly weight: number;
}

const weighed = (thing: unknown): number =>
  typeof thing === "object" && thing !== null && "weight" in thing ? Number(thing.weight) : 0;
const byPlace = () =>
  runningSum<number>({
    zero: () => 0,
    copy: (sum) => sum,
    plus: (sum, thing, place, times) => sum + times * (place + 1) * weighed(thing),
  });
const anew = (list: readonly Thing[]): number =>
  list.reduce((sum, thing, place) => sum + (place + 1) * thing.weight, 0);

const thing = fc.record({ weight: fc.integer({ min: -9, max: 9 }) });
const change = fc.oneof(
  fc.record({ do: fc.constant("add" as const), at: fc.nat(20), thing }),
  fc.record({ do: fc.constant("edit" as const), at: fc.nat(20), thing }),
  fc.record({ do: fc.constant("remove" as const), at: fc.nat(20) }),
  fc.record({ do: fc.constant("back" as const), at: fc.nat(20) }),
);

test("the sum of a list that has changed is the sum of it made anew, also after a way back", () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 12 }), fc.array(change, { maxLength: 30 }), (start, changes) => {
      const sum = byPlace();
      const past: Thing[][] = [start];
      expect(sum(start)).toBe(anew(start));
      for (const one of changes) {
        const list = past.at(-1) ?? [];
        const at = one.at % (list.length + 1);
        const next =
          one.do === "back"
            ? (past[one.at % past.length] ?? [])
            : one.do === "add"
              ? [...list.slice(0, at), one.thing, ...list.slice(at)]
              : one.do === "edit"
                ? list.map((old, place) => (place === at ? one.thing : old))
                : list.filter((_, place) => place !== at);
        past.push(next);
        expect(sum(next)).toBe(anew(next));
      }
    }),
  );
});

test("one thing more costs one thing", () => {
  let asked = 0;
  const sum = runningSum<number>({
    zero: () => 0,
    copy: (before) => before,
    plus: (before, one, _place, times) => {
      asked += 1;
      return before + times * weighed(one);
    },
  });
  const many = Array.from({ length: 1_000 }, (_, weight) => ({ weight }));
  sum(many);
  asked = 0;
  sum([...many, { weight: 1 }]);
  expect(asked).toBe(1);
});
