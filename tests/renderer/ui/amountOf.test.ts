import { describe, expect, it } from "vitest";
import { amountOf } from "../../../renderer/ui/amountOf";

const typed = (text: string): number | null => {
  const amount = amountOf(text);
  return amount.is === "number" ? amount.value : null;
};

describe("an amount, as people type it", () => {
  it.each([
    ["1500", 1500],
    ["1 500 000", 1_500_000],
    ["1\u00a0500", 1500],
    ["1,500,000", 1_500_000],
    ["1.500.000", 1_500_000],
    ["1'500", 1500],
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["1.500,25", 1500.25],
    ["1,500.25", 1500.25],
    ["0,125", 0.125],
    ["−3", -3],
  ])("reads %s", (text, value) => {
    expect(typed(text)).toBe(value);
  });

  it("is nothing where nothing was typed", () => {
    expect(amountOf("  ")).toEqual({ is: "empty" });
  });

  it.each(["many", "12 pieces", "1..", "--2", ","])("does not guess at %s", (text) => {
    expect(typed(text)).toBeNull();
  });
});
