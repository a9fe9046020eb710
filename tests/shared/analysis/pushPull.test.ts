import { readFileSync } from "node:fs";
import { pushPull } from "@shared/analysis/pushPull";
import { readWorkshop } from "@shared/document/readWorkshop";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";

const years = (one: { readonly push: readonly number[]; readonly pull: readonly number[] } | undefined) => [
  one?.push,
  one?.pull,
];

test("who neither pushes nor grants has nothing to compare", () => {
  expect(pushPull(aWorkshop({}))).toEqual([]);
});

test("pull is cheaper from the year in which pushing has cost more than the granted stake forgoes", () => {
  const first = "a";
  const second = "b";
  const workshop = aWorkshop({
    ownership: [
      {
        id: "stake",
        kind: "region",
        exclusivity: "preferred",
        owner: second,
        grantedBy: first,
        forgoes: { oneOff: 100, yearly: 10 },
      },
    ],
    plan: { push: [{ id: "line", text: "Portal", side: first, oneOff: 40, yearly: 40, replacedBy: "stake" }] },
  });
  const compared = pushPull(workshop, 3);
  expect(compared.map((one) => one.side)).toEqual([first]);
  expect(years(compared[0])).toEqual([
    [80, 120, 160],
    [110, 120, 130],
  ]);
  expect(compared[0]?.cheaperFrom).toBe(3);
});

test("where pushing stays cheaper no year is named", () => {
  const first = "a";
  const workshop = aWorkshop({ plan: { push: [{ id: "line", text: "Portal", side: first, oneOff: 0, yearly: 0 }] } });
  expect(pushPull(workshop)[0]?.cheaperFrom).toBeNull();
});

test("the budgets of a side's own programs belong to what pulling costs it", () => {
  const workshop = aWorkshop({
    ownership: [],
    plan: {
      push: [{ id: "line", text: "Portal", side: "a", oneOff: 0, yearly: 50, replacedBy: null }],
      programs: [
        { id: "own", kind: "training", title: "Grade I", owner: "a", budget: 30 },
        { id: "theirs", kind: "training", title: "Rollouts", owner: "b", budget: 999 },
      ],
    },
  });
  expect(pushPull(workshop, 2).map((one) => [one.pull, one.cheaperFrom])).toEqual([[[30, 60], 1]]);
});

test("the example by hand: 38 and 172 thousand a year against 5 and 120 thousand a year", () => {
  const read = readWorkshop(readFileSync("assets/zirkelwerk-kridlo.sameside"));
  if (!read.ok) throw new Error("The example can't be read.");
  const [one, ...others] = pushPull(read.value.workshop);
  expect(others).toEqual([]);
  expect(one?.side).toBe("zw");
  // 52 + 14 + 61 + 45 a year and 38 once; 90 + 12 forgone and 18 for its own program a year, 5 forgone once.
  expect(years(one)).toEqual([
    [210_000, 382_000, 554_000, 726_000, 898_000],
    [125_000, 245_000, 365_000, 485_000, 605_000],
  ]);
  expect(one?.cheaperFrom).toBe(1);
});
