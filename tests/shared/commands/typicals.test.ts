import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { agendaTemplates } from "@shared/commands/agendaTemplates";
import { emphasised, movedBlocks, shiftsOf } from "@shared/commands/emphasis";
import { newWorkshop } from "@shared/commands/newWorkshop";
import { type Typicals, takeOver, typicalsFor, typicalsIn, typicalsSchema } from "@shared/commands/typicals";
import { partnershipTypes, type Step, steps } from "@shared/workshop/setting";
import { expect, test } from "vitest";
import { projectRoot } from "../../helpers/projectRoot";
import { after, aNewWorkshop, counting } from "./sample";

const folder = join(projectRoot, "assets/types");
const read = (type: string): Typicals =>
  typicalsSchema.parse(JSON.parse(readFileSync(join(folder, `${type}.json`), "utf8")));

const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(textsOf)
      : [];

test("each of the six partnership types has its sheet, and there is no other", () => {
  expect(readdirSync(folder).sort()).toEqual(partnershipTypes.map((type) => `${type}.json`).sort());
});

test.each(partnershipTypes)("%s: the sheet holds enough of each to start a talk, for both parties", (type) => {
  const sheet = read(type);
  expect(sheet.type).toBe(type);
  const { interests, wins, pieces, stakes, kpis, terms, conflicts, push, emphasis, commitments, programs, risks } =
    sheet;
  const least = [
    interests.length,
    wins.length,
    pieces.length,
    stakes.length,
    kpis.length,
    terms.length,
    conflicts.length,
    commitments.length,
    programs.length,
    risks.length,
  ];
  expect(Math.min(...least)).toBeGreaterThanOrEqual(4);
  expect(Math.min(push.length, emphasis.length)).toBeGreaterThanOrEqual(2);
  for (const list of [interests, wins, pieces, stakes, kpis, commitments, programs]) {
    expect([...new Set(list.map((one) => one.of))].sort()).toEqual([0, 1]);
  }
  expect(new Set(kpis.map((one) => one.kind)).size).toBe(2);
  expect(terms.some((one) => one.kind === "exit")).toBe(true);
  for (const piece of pieces) expect([piece.gives.length, piece.needs.length].every((count) => count > 0)).toBe(true);
  expect(textsOf(sheet).filter((text) => text !== text.trim() || text === "")).toEqual([]);
});

const takenOver = (type: string, step: Step) => {
  const workshop = after(aNewWorkshop(), {
    do: "add",
    what: "objective",
    record: { id: "year", text: "The first ten" },
  });
  const newId = counting("new");
  const [first, second] = workshop.sides;
  const parties = [first?.id ?? "", second?.id ?? ""] as const;
  const commands = typicalsFor(read(type), step).flatMap(
    (one) => takeOver(one, { parties, objective: "year", newId }) ?? [],
  );
  return {
    workshop,
    commands,
    later: commands.length === 0 ? workshop : after(workshop, { do: "together", commands }),
  };
};

test.each(partnershipTypes)("%s: every entry can be taken over as it stands", (type) => {
  for (const step of steps) {
    const { commands } = takenOver(type, step);
    expect(commands.length).toBe(typicalsIn[step] ? typicalsFor(read(type), step).length : 0);
  }
});

test("a stake taken over is granted by the other party, and its texts are those of the sheet", () => {
  const { later, workshop } = takenOver("channel-reseller", "ownership");
  const stake = later.ownership[0];
  const sheet = read("channel-reseller").stakes[0];
  expect(stake?.title).toBe(sheet?.title);
  expect([stake?.owner, stake?.grantedBy]).toEqual([workshop.sides[1]?.id, workshop.sides[0]?.id]);
  expect(stake?.dialBack.trigger).toBe(sheet?.trigger);
});

test("where the plan has no objective yet a KPI has no place", () => {
  const [typical] = typicalsFor(read("technology-oem"), "plan");
  if (!typical) throw new Error("The sheet has no KPI.");
  expect(takeOver(typical, { parties: ["a", "b"], objective: null, newId: () => "id" })).toBeNull();
});

test.each(partnershipTypes)("%s: the minutes are weighed anew, and no agenda gets longer or loses a block", (type) => {
  const { shifts } = read(type);
  for (const template of agendaTemplates) {
    const moved = shiftsOf(shifts, template.name);
    const weighed = emphasised(template, moved);
    const sum = (blocks: typeof template.blocks): number => blocks.reduce((all, one) => all + (one.minutes ?? 0), 0);
    expect(sum(weighed.blocks)).toBe(sum(template.blocks));
    const names = template.blocks.map(({ name }) => name);
    expect(moved.flatMap(({ from, to }) => [from, to]).filter((name) => !names.includes(name))).toEqual([]);
    for (const [at, { minutes, step }] of weighed.blocks.entries()) {
      const before = template.blocks[at]?.minutes ?? 0;
      expect(minutes ?? 0, step).toBeGreaterThanOrEqual(before / 2);
    }
    if (moved.length > 0) expect(movedBlocks(template, moved).length).toBeGreaterThan(1);
  }
  // Half a day, one day and two days each are led differently for each type.
  expect(Object.values(shifts).every((list) => list.length > 0)).toBe(true);
});

test("a new workshop is planned with the minutes of its type", () => {
  const { shifts } = read("channel-reseller");
  const wanted = {
    id: "w",
    newId: counting(),
    title: "A × B",
    partnershipType: "channel-reseller",
    sides: [{ name: "A" }, { name: "B" }],
  } as const;
  const agenda = newWorkshop({ ...wanted, template: "half-day", shifts: shiftsOf(shifts, "half-day") }).agenda;
  expect(agenda.map((block) => block.minutes)).toEqual([10, 40, 5, 40, 5, 15, 40, 15, 30, 25, 15]);
});

test("a pair taken over is a support and what answers it", () => {
  const { later, workshop } = takenOver("system-integrator", "support-challenge");
  const [support, asked] = later.commitments;
  expect([support?.kind, support?.weight, support?.from]).toEqual(["support", 3, workshop.sides[0]?.id]);
  expect([asked?.kind, asked?.weight, asked?.answers]).toEqual(["expectation", 3, [support?.id]]);
});
