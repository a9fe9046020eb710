import { templateFrom } from "@shared/commands/templateFrom";
import { templateTexts } from "@shared/commands/templateTexts";
import { readWorkshop } from "@shared/document/readWorkshop";
import { writeWorkshop } from "@shared/document/writeWorkshop";
import type { Workshop } from "@shared/workshop/workshop";
import { expect, test } from "vitest";
import { counting, theExample } from "./sample";

const made = (ticked: readonly string[], from: Workshop = theExample()): Workshop =>
  templateFrom(from, new Set(ticked), {
    newId: counting("t"),
    title: "Template",
    nameSide: (letter) => `Side ${letter}`,
  });

const keyOf = (text: string): string => templateTexts(theExample()).find((one) => one.text === text)?.key ?? "";

test("without a tick a template is structure only: no word of the workshop is in it", () => {
  const example = theExample();
  const file = writeWorkshop(made([], example));
  const said = templateTexts(example).filter((one) => one.text.length > 6);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((one) => file.includes(JSON.stringify(one.text).slice(1, -1))).map((one) => one.text)).toEqual([]);
  for (const name of ["Zirkelwerk", "Křídlo", "Pfäffle", "Řeháčková", "2026-10-14", "64000"]) {
    expect(file).not.toContain(name);
  }
});

test("agenda, type, currency and the number of sides are taken over", () => {
  const [example, template] = [theExample(), made([])];
  expect(template.agenda.map((one) => [one.step, one.minutes, one.spent])).toEqual(
    example.agenda.map((one) => [one.step, one.minutes, null]),
  );
  expect([template.partnershipType, template.currency]).toEqual([example.partnershipType, example.currency]);
  expect(template.sides.map((one) => [one.name, one.people.length])).toEqual([
    ["Side A", 0],
    ["Side B", 0],
  ]);
});

test("what is ticked goes along word for word, and nothing beside it", () => {
  const template = made([
    keyOf("Courses in Czech and Slovak"),
    keyOf("Fewer than 60 people by the autumn, or a mark worse than 2.5"),
  ]);
  expect(template.ownership).toHaveLength(1);
  const [stake] = template.ownership;
  expect([
    stake?.title,
    stake?.investment,
    stake?.dialBack.trigger,
    stake?.dialBack.to,
    stake?.dialBack.reviewOn,
  ]).toEqual([
    "Courses in Czech and Slovak",
    "",
    "Fewer than 60 people by the autumn, or a mark worse than 2.5",
    "",
    "",
  ]);
  expect([stake?.cost.oneOff, stake?.scope, stake?.goal.kpi]).toEqual([null, [], null]);
});

test("a text of a piece's row brings its piece along without the piece's texts", () => {
  const [first] = theExample().roles.flatMap((role) => role.gives);
  const template = made([keyOf(first?.text ?? "")]);
  expect(template.roles.map((role) => [role.title, role.gives.map((one) => one.text), role.needs.length])).toEqual([
    ["", [first?.text], 0],
  ]);
});

test("with every tick a template is still a whole workshop that can be read", () => {
  const template = made(templateTexts(theExample()).map((one) => one.key));
  const read = readWorkshop(writeWorkshop(template));
  expect(read.ok && read.value.workshop).toEqual(template);
  expect(template.joints).toHaveLength(theExample().joints.length);
  expect([template.checkups, template.signOffs, template.envelopes, template.minutes]).toEqual([[], [], [], []]);
});
