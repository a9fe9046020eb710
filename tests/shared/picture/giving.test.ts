import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { suppose } from "@shared/commands/suppose";
import { clusters } from "@shared/picture/clusters";
import { giveSteadily } from "@shared/picture/giving";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { placesOf } from "@shared/picture/places";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import fc from "fast-check";
import { expect, test } from "vitest";
import { theExample } from "../commands/sample";
import { aTable } from "./aTable";
import { tables } from "./tables";

const labels = pictureLabels(createWords("en"));
const boardOf = (workshop: Workshop) => layout(workshop, labels);
const after = (workshop: Workshop, command: Command): Workshop => {
  const done = apply(workshop, command);
  if (!done.ok) throw new Error("It cannot be done.");
  return done.value.workshop;
};
const given = (workshop: Workshop, piece: string, side: string): Workshop => {
  const command = suppose(workshop, { if: "give", piece, side });
  if (!command) throw new Error("It is theirs already.");
  return after(workshop, giveSteadily(workshop, command, boardOf));
};
const joinedWith = (workshop: Workshop, piece: string): ReadonlySet<string> =>
  new Set(
    clusters(workshop.roles, workshop.joints)
      .map(({ roles }) => roles.map((role) => role.id))
      .find((ids) => ids.includes(piece)),
  );
/** How far each piece lies from where it lay. */
const moved = (before: Workshop, now: Workshop): ReadonlyMap<string, number> => {
  const places = placesOf(boardOf(now));
  return new Map(
    [...placesOf(boardOf(before))].map(([id, { x, y }]) => {
      const place = places.get(id) ?? { x: Number.NaN, y: Number.NaN };
      return [id, Math.hypot(place.x - x, place.y - y)];
    }),
  );
};

test("a piece of the example that goes to the other side lies where it lay, and what is not joined to it does not move", () => {
  const workshop = theExample();
  const far = moved(workshop, given(workshop, "r-academy", "kr"));
  const joined = ["r-accounts", "r-rollout"];
  for (const [id, way] of far) if (!joined.includes(id)) expect(way, id).toBe(0);
  // The two it is joined to go to its other edge.
  for (const id of joined) expect(far.get(id), id).toBeLessThan(400);
});

test("each piece of the example goes to the other side and nothing jumps across the table", () => {
  const workshop = theExample();
  for (const role of workshop.roles) {
    const joined = joinedWith(workshop, role.id);
    // What is joined goes to its other side, two pieces far at most; the rest only makes room.
    for (const [id, way] of moved(workshop, given(workshop, role.id, role.side === "zw" ? "kr" : "zw")))
      expect(way, `${role.id} given, ${id}`).toBeLessThan(joined.has(id) ? 750 : 250);
  }
});

test("a piece that nothing holds goes to another side and nothing moves at all", () => {
  const workshop = theExample();
  for (const id of ["r-funds", "r-school"]) {
    const side = workshop.roles.find((role) => role.id === id)?.side === "zw" ? "kr" : "zw";
    const ways = new Set(moved(workshop, given(workshop, id, side)).values());
    expect([...ways]).toEqual([0]);
  }
});

test("on tables of any shape nearly all that is not joined to what is given goes on lying where it lies", () => {
  const seeds = fc.tuple(tables, fc.nat(20)).map(([seed, at]) => [aTable(seed), at] as const);
  let [all, same, near] = [0, 0, 0];
  for (const [workshop, at] of fc.sample(seeds, { numRuns: 40, seed: 5 })) {
    const piece = workshop.roles[at % workshop.roles.length];
    const side = workshop.sides.find((one) => one.id !== piece?.side);
    if (!piece || !side) continue;
    const joined = joinedWith(workshop, piece.id);
    for (const [id, way] of moved(workshop, given(workshop, piece.id, side.id))) {
      if (joined.has(id)) continue;
      all += 1;
      if (way === 0) same += 1;
      if (way < 400) near += 1;
    }
  }
  expect(all).toBeGreaterThan(100);
  expect(same / all).toBeGreaterThan(0.9);
  expect(near / all).toBeGreaterThan(0.97);
});

test("a change that gives no piece away is left as it is", () => {
  const workshop = theExample();
  const edit: Command = { do: "edit", what: "role", id: "r-academy", changes: { title: "School" } };
  expect(giveSteadily(workshop, edit, boardOf)).toBe(edit);
});
