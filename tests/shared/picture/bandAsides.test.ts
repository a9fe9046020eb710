import { fit } from "@shared/analysis/fit";
import { bandAsides } from "@shared/picture/bandAsides";
import { createWords } from "@shared/words/words";
import { bare } from "@shared/workshop/parts";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { theExample } from "../commands/sample";
import { aTable } from "./aTable";

const words = createWords("en");
const horizonOf = (workshop: Workshop): string => bandAsides(fit(workshop), words).horizon;

test("the horizon says no side's rating before all are in", () => {
  const workshop = theExample();
  const [first = "", second = ""] = workshop.sides.map((side) => side.id);
  const rated = (alignment: Record<string, number>): Workshop => ({
    ...workshop,
    vision: { ...workshop.vision, alignment: bare(alignment) },
  });
  expect(horizonOf(rated({ [first]: 4, [second]: 5 }))).toBe("Alignment A 4  B 5");
  expect(horizonOf(rated({ [second]: 5 }))).toBe("");
  expect(horizonOf({ ...rated({}), sides: [] })).toBe("");
});

test("who leaves is not waited for", () => {
  const workshop = aTable({ sides: 3, cards: 0, pieces: [], fills: [], places: [] });
  const [first = "", second = "", third = ""] = workshop.sides.map((side) => side.id);
  const rated = { ...workshop, vision: { ...workshop.vision, alignment: bare({ [first]: 4, [second]: 5 }) } };
  expect(horizonOf(rated)).toBe("");
  expect(
    horizonOf({ ...rated, verdicts: bare({ [third]: { verdict: "pass" as const, reason: "", revisitIf: "" } }) }),
  ).toBe("Alignment A 4  B 5");
});
