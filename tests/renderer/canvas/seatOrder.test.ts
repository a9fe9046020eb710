import { apply } from "@shared/commands/apply";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { orderBy } from "../../../renderer/features/canvas/seatOrder";
import { aWorkshop } from "../../helpers/aWorkshop";

const letters = ["a", "b", "c", "d", "e"] as const;
const strengths = { a: "must-protect", b: "must-protect", c: "must-protect", d: "must-protect", e: "win" } as const;
const seat = (): Workshop => {
  const workshop = aWorkshop();
  const [side] = workshop.sides;
  const [first] = workshop.interests;
  if (!side || !first) throw new Error("Somebody sits there.");
  return {
    ...workshop,
    interests: letters.map((id) => ({ ...first, id, side: side.id, strength: strengths[id], text: `Interest ${id}` })),
  };
};
const boardOf = (workshop: Workshop) => layout(workshop, pictureLabels(createWords("en")));
const orderIn = (workshop: Workshop): string =>
  boardOf(workshop)
    .seats.flatMap((one) => one.interests.map(({ interest }) => interest.id))
    .join("");
const moved = (workshop: Workshop, ids: string, way: "up" | "down"): Workshop => {
  const command = orderBy(boardOf(workshop), new Set(ids), way);
  if (!command) return workshop;
  const done = apply(workshop, command);
  if (!done.ok) throw new Error("It cannot be done.");
  return done.value.workshop;
};

test.each([
  ["a", "down", "bacde"],
  ["b", "up", "bacde"],
  ["ab", "down", "cabde"],
  ["cd", "up", "acdbe"],
  ["bd", "up", "badce"],
  ["ac", "down", "badce"],
  ["ad", "up", "abdce"],
  ["ae", "down", "bacde"],
  ["abcd", "down", "abcde"],
  ["a", "up", "abcde"],
  ["e", "down", "abcde"],
] as const)("of the seat abcde, %s moved %s makes %s", (ids, way, order) => {
  expect(orderIn(moved(seat(), ids, way))).toBe(order);
});

test("where nobody can go on, there is nothing to do", () => {
  expect(orderBy(boardOf(seat()), new Set(["a", "b", "e"]), "up")).toBeNull();
});

test("those that move keep their order, and so do those they move past", () => {
  fc.assert(
    fc.property(fc.subarray([...letters]), fc.array(fc.constantFrom("up", "down"), { maxLength: 6 }), (ids, ways) => {
      const after = orderIn(ways.reduce((workshop, way) => moved(workshop, ids.join(""), way), seat()));
      const of = (meant: boolean): string => [...after].filter((id) => ids.join("").includes(id) === meant).join("");
      expect([of(true), of(false)]).toEqual([ids.join(""), letters.filter((id) => !ids.includes(id)).join("")]);
    }),
  );
});
