import { keptWhile } from "@shared/lib/keptWhile";
import { expect, test } from "vitest";

/** Says how often something was made. */
const aMaker = () => {
  const kept = keptWhile<string>();
  let times = 0;
  return {
    ask: (key: object, ...from: readonly unknown[]): string =>
      kept(key, from, () => {
        times += 1;
        return from.join(" ");
      }),
    times: () => times,
  };
};

test("what was made last and what was made before it are kept, and the third takes the place of the older one", () => {
  const [key, maker] = [{}, aMaker()];
  expect([maker.ask(key, 1), maker.ask(key, 2), maker.ask(key, 1), maker.ask(key, 2)]).toEqual(["1", "2", "1", "2"]);
  expect(maker.times()).toBe(2);
  // 1 was asked for before 2: it goes.
  maker.ask(key, 3);
  maker.ask(key, 2);
  expect(maker.times()).toBe(3);
  maker.ask(key, 1);
  expect(maker.times()).toBe(4);
});

test("another key, and more or fewer things to make it from, is another thing", () => {
  const [key, maker] = [{}, aMaker()];
  maker.ask(key, 1);
  maker.ask({}, 1);
  maker.ask(key, 1, 1);
  maker.ask(key);
  expect(maker.times()).toBe(4);
});
