import { expect, test } from "vitest";
import { timerPhase } from "../../../renderer/features/facilitation/timerPhase";

const minutes = (planned: number, spent: number) => timerPhase(planned * 60, spent * 60);

test("the clock warns when a fifth is left, is nearly over at a twentieth, and then counts up", () => {
  expect([0, 15, 16, 18, 19, 20, 25].map((spent) => minutes(20, spent))).toEqual([
    "plenty",
    "plenty",
    "fifth",
    "fifth",
    "last",
    "over",
    "over",
  ]);
});

test("a block without planned time is never late", () => {
  expect(minutes(0, 90)).toBe("spent");
});
