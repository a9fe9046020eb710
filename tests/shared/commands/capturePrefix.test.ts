import { completing, type PrefixChoices, prefixed } from "@shared/commands/capturePrefix";
import { expect, test } from "vitest";

const named = (value: string, ...names: readonly string[]) => ({ value, label: names[0] ?? value, names });
const choices: PrefixChoices = {
  "@": [named("m", "Meridian Systems"), named("k", "Křídlo", "KR")],
  "#": [named("must-protect", "Must protect"), named("win", "Win")],
  "!": [
    named("ip", "Intellectual property", "ip"),
    named("pricing", "Pricing"),
    named("product-direction", "Product direction"),
  ],
};

test("side, strength and topic can stand before a line in any order", () => {
  expect(prefixed("@meridian !ip #win Our code stays ours", choices)).toEqual({
    said: { "@": "m", "#": "win", "!": "ip" },
    rest: "Our code stays ours",
  });
});

test("names are found without their marks, by their first letters and by any of their words", () => {
  expect(prefixed("@kridlo Leads", choices).said["@"]).toBe("k");
  expect(prefixed("#protect Leads", choices).said["#"]).toBe("must-protect");
  expect(prefixed("!productdirection Leads", choices).said["!"]).toBe("product-direction");
});

test("what names nothing, or two things, stays part of what was said", () => {
  expect(prefixed("@nobody said it", choices).rest).toBe("@nobody said it");
  expect(prefixed("!pr too little", choices).rest).toBe("!pr too little");
  expect(prefixed("#1 of the market", choices).rest).toBe("#1 of the market");
});

test("a prefix is completed while it is typed, and nothing later in the line is taken for one", () => {
  expect(completing("!pr", choices)?.options.map((one) => one.value)).toEqual(["ip", "pricing", "product-direction"]);
  expect(completing("@", choices)?.options).toHaveLength(2);
  expect(completing("write to us @k", choices)).toBeNull();
});
