import { analyse } from "@shared/analysis/analyse";
import { fit } from "@shared/analysis/fit";
import { links, trace } from "@shared/analysis/trace";
import { whatIf } from "@shared/analysis/whatIf";
import { apply } from "@shared/commands/apply";
import { type Supposition, suppose } from "@shared/commands/suppose";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";

const words = createWords("en");
const supposed = (workshop: Workshop, supposition: Supposition): Workshop => {
  const command = suppose(workshop, supposition);
  if (!command) throw new Error("Nothing would be otherwise.");
  const done = apply(workshop, command);
  if (!done.ok) throw new Error(done.error.kind);
  return done.value.workshop;
};
const compared = (workshop: Workshop, supposition: Supposition) =>
  whatIf(analyse(workshop, words), analyse(supposed(workshop, supposition), words));
const rules = (list: readonly { readonly rule: string }[]): string[] => list.map((one) => one.rule);

test("what comes when a piece is pulled off is said before it is pulled off", () => {
  const { come, go } = compared(aWorkshop(), { if: "lift", piece: "r-a" });
  expect(rules(come)).toEqual(expect.arrayContaining(["gap", "loose-end", "not-interlocked"]));
  expect(go).toEqual([]);
});

test("giving nobody's piece to a side settles that nobody owns it", () => {
  const workshop = aWorkshop({
    roles: aWorkshop().roles.map((role) => (role.id === "r-a" ? { ...role, side: null } : role)),
  });
  expect(rules(compared(workshop, { if: "give", piece: "r-a", side: "a" }).go)).toContain("unowned");
});

test("one of two sides cannot be supposed to leave, and a piece is not given to whom it is", () => {
  expect(suppose(aWorkshop(), { if: "leave", side: "a" })).toBeNull();
  expect(suppose(aWorkshop(), { if: "give", piece: "r-a", side: "a" })).toBeNull();
  expect(suppose(aWorkshop({ joints: [] }), { if: "lift", piece: "r-a" })).toBeNull();
});

test("of three sides one may be supposed to leave, and its name goes from the findings", () => {
  const third = { id: "c", name: "Cedar", short: "CE", people: [] };
  const workshop = aWorkshop({ sides: [...aWorkshop().sides, third] });
  const { go } = compared(workshop, { if: "leave", side: "c" });
  expect(go.some((one) => one.sides.includes("c"))).toBe(true);
});

test("the same workshop compared with itself shows nothing", () => {
  const analysis = analyse(aWorkshop(), words);
  expect(whatIf(analysis, analysis)).toMatchObject({ come: [], go: [], weigh: [] });
});

test("from an interest one is led to what protects it, from a give to what it serves and fills", () => {
  const workshop = aWorkshop();
  expect(trace(workshop, ["i-a"])).toEqual(
    expect.arrayContaining([
      { from: "r-a", to: "i-a", tie: "protects" },
      { from: "g-a", to: "i-a", tie: "serves" },
    ]),
  );
  expect(trace(workshop, ["g-a"]).map((one) => one.tie)).toEqual(["serves", "fills"]);
});

test("from a stake one is led to whom it threatens", () => {
  const before = aWorkshop();
  const workshop = aWorkshop({
    ownership: before.ownership.map((stake) => ({ ...stake, kind: "thought-leadership" as const, owner: "b" })),
  });
  expect(links(workshop)).toContainEqual({ from: "o-a", to: "i-a", tie: "threatens" });
});

test("the gauge counts needs, must-protects, joints and stakes, and names what is open", () => {
  const whole = fit(aWorkshop());
  expect([whole.needs, whole.mustProtects, whole.joints].map(({ count, of }) => `${count} of ${of}`)).toEqual([
    "2 of 2",
    "2 of 2",
    "2 of 2",
  ]);
  expect(whole.stakes.map((one) => one.stakes.length)).toEqual([1, 1]);
  const open = fit(aWorkshop({ joints: [{ give: "g-a", need: "n-b" }] }));
  expect(open.needs).toEqual({ count: 1, of: 2, open: ["n-a"] });
});

test("a joint within one side, or of a piece that is nobody's, asks no giver for his interest", () => {
  const roles = aWorkshop().roles;
  const counted = (side: string | null): string => {
    const more = { id: "r-x", side, title: "More", gives: [{ id: "g-x", text: "At home" }], needs: [] };
    const needy = roles.map((role) =>
      role.id === "r-a" ? { ...role, needs: [...role.needs, { id: "n-x", text: "More of it" }] } : role,
    );
    const joints = [...aWorkshop().joints, { give: "g-x", need: "n-x" }];
    const { count, of } = fit(aWorkshop({ roles: [...needy, more], joints })).joints;
    return `${count} of ${of}`;
  };
  expect([counted("a"), counted(null), counted("b")]).toEqual(["2 of 2", "2 of 2", "2 of 3"]);
});
