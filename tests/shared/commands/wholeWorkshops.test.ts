import { agendaTemplates } from "@shared/commands/agendaTemplates";
import { differences } from "@shared/commands/differences";
import { duplicateWorkshop } from "@shared/commands/duplicateWorkshop";
import { newWorkshop } from "@shared/commands/newWorkshop";
import { promptsFor, scriptFor, typicalOf } from "@shared/commands/prompts";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import { createWords } from "@shared/words/words";
import { partnershipTypes, steps } from "@shared/workshop/setting";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { after, aNewWorkshop, counting, say, theExample } from "./sample";

const readsBack = (workshop: Workshop): void => {
  const read = readWorkshop(writeWorkshop(workshop));
  expect(read.ok && read.value.workshop).toEqual(workshop);
};

test.each([
  ["ninety-minutes", 90],
  ["half-day", 240],
  ["one-day", 505],
  ["two-days", 960],
  ["blank", 0],
] as const)("%s takes %i minutes", (name, minutes) => {
  const template = agendaTemplates.find((one) => one.name === name);
  expect(template?.blocks.reduce((sum, block) => sum + (block.minutes ?? 0), 0)).toBe(minutes);
});

test.each(partnershipTypes)("a new workshop of type %s has an agenda, its sides and no content", (partnershipType) => {
  const workshop = newWorkshop({
    id: "w",
    newId: counting(),
    title: "A × B",
    partnershipType,
    template: "one-day",
    sides: [{ name: "A", short: "a" }, { name: "B" }, { name: "C" }],
    date: "2026-03-12",
    currency: "EUR",
  });
  expect(workshop.agenda.map((block) => block.minutes)).toEqual([
    15, 70, 10, 15, 70, 5, 60, 70, 45, 15, 35, 25, 35, 20, 15,
  ]);
  expect(workshop.sides.map((side) => side.name)).toEqual(["A", "B", "C"]);
  expect(workshop.sides.map((side) => side.short)).toEqual(["a", "", ""]);
  expect([workshop.vision.cards, workshop.interests, workshop.roles, workshop.terms]).toEqual([[], [], [], []]);
  readsBack(workshop);
});

test("an agenda that somebody kept begins a workshop in place of a template", () => {
  const blocks = [
    { step: "vision", minutes: 30, title: "One look at the market" },
    { step: "break", minutes: null, title: "" },
  ] as const;
  const workshop = newWorkshop({
    id: "w",
    newId: counting(),
    title: "A × B",
    partnershipType: "alliance-member",
    template: "half-day",
    blocks,
    sides: [{ name: "A" }, { name: "B" }],
  });
  expect(workshop.agenda.map(({ step, minutes, title }) => ({ step, minutes, title }))).toEqual(blocks);
  readsBack(workshop);
});

test("where sides compete, prices and the division of the market start off-limits", () => {
  const workshop = newWorkshop({
    id: "w",
    newId: counting(),
    title: "A × B",
    partnershipType: "alliance-member",
    template: "half-day",
    sides: [{ name: "A" }, { name: "B" }],
    competing: true,
  });
  expect(Object.keys(workshop.zones).sort()).toEqual(["account-leadership", "margin", "pricing", "territory"]);
  readsBack(workshop);
});

test("a copy has the content and none of the ids", () => {
  const start = theExample();
  const copy = duplicateWorkshop(start, counting("copy"), "Copy");
  readsBack(copy);
  const before = new Set([start.id, ...index(start).keys()]);
  expect([copy.id, ...index(copy).keys()].filter((id) => before.has(id))).toEqual([]);
  expect(copy.joints).toHaveLength(start.joints.length);
  expect(copy.roles.map((role) => role.title)).toEqual(start.roles.map((role) => role.title));
  expect(Object.keys(copy.vision.alignment)).toEqual(copy.sides.map((side) => side.id));
  expect(Object.keys(copy.zones)).toEqual(Object.keys(start.zones));
});

test("what was sealed, signed and replied stays with the first", () => {
  const copy = duplicateWorkshop(theExample(), counting("copy"));
  expect([copy.envelopes, copy.signOffs, copy.reviews]).toEqual([[], [], []]);
});

test("a side that is called like a topic does not rename the zone of that topic", () => {
  const start = after(
    aNewWorkshop(),
    { do: "add", what: "side", record: { id: "ip", name: "IP Ltd" } },
    {
      do: "enter",
      map: "zones",
      key: "ip",
      value: { state: "aligned", decider: "ip", note: "", yardstick: "", reviewOn: "" },
    },
  );
  const copy = duplicateWorkshop(start, counting("copy"));
  expect(copy.zones.ip?.decider).toBe(copy.sides[2]?.id);
});

test("two equal versions differ in nothing", () => {
  expect(differences(theExample(), theExample())).toEqual([]);
});

test("what differs is said by name", () => {
  const here = after(aNewWorkshop(), {
    do: "add",
    what: "card",
    record: { id: "c1", kind: "market", text: "420 firms" },
  });
  const there = after(
    aNewWorkshop(),
    { do: "add", what: "card", record: { id: "c2", kind: "market", text: "Winters" } },
    { do: "add", what: "card", record: { id: "c3", kind: "market", text: "Springs" } },
    { do: "set", changes: { title: "Other" } },
    { do: "enter", map: "alignment", key: "id1", value: 4 },
    { do: "edit", what: "side", id: "id2", changes: { name: "Gamma" } },
  );
  expect(differences(here, there).map(say)).toEqual([
    "Title: “Alpha × Beta” here, “Other” in the file",
    "Different: the alignment of the sides",
    "Different: 1 side: “Beta”",
    "Only in the file: 2 cards: “Winters”, “Springs”",
    "Only here: 1 card: “420 firms”",
  ]);
});

test("whatever differs, something is said", () => {
  const here = theExample();
  expect(differences(here, { ...here, agenda: [...here.agenda].reverse() }).map(say)).toEqual([
    "Different: the order of things",
  ]);
  expect(differences(here, Object.assign({}, here, { later: 1 })).map(say)).toEqual([
    "Different: details that this version of Sameside does not show",
  ]);
});

test("every step of every partnership type has questions, and every step something to say", () => {
  const words = createWords("en");
  for (const step of steps) {
    expect(scriptFor(step).length).toBeGreaterThan(0);
    for (const type of partnershipTypes) for (const key of promptsFor(type, step)) expect(words.text(key)).not.toBe("");
  }
  for (const type of partnershipTypes) {
    expect(typicalOf(type).interests).toHaveLength(6);
    expect(promptsFor(type, "interests")).toHaveLength(5);
  }
});
