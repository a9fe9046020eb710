import { agendaTemplate, type TemplateName } from "@shared/commands/agendaTemplates";
import { leastMinutes } from "@shared/commands/leastMinutes";
import type { AgendaBlock, Step } from "@shared/workshop/setting";
import { expect, test } from "vitest";

const agendaOf = (name: TemplateName): readonly AgendaBlock[] =>
  agendaTemplate(name).blocks.map(({ step, minutes }, at) => ({
    id: `b${String(at)}`,
    step,
    title: "",
    minutes,
    spent: null,
  }));
const least = (agenda: readonly AgendaBlock[], step: Step, which = 0): number =>
  leastMinutes(agenda, agenda.filter((block) => block.step === step)[which]?.id ?? "");

test("half a day keeps half of its interests with the read-back, of its gate and of its verdicts", () => {
  const agenda = agendaOf("half-day");
  expect([least(agenda, "interests"), least(agenda, "vision", 1), least(agenda, "qualify")]).toEqual([20, 3, 3]);
});

test("a whole day keeps more for the read-back than half a day", () => {
  expect(least(agendaOf("one-day"), "interests")).toBe(35);
});

test("the vision, the jigsaw and the breaks may be cut as a person likes", () => {
  const agenda = agendaOf("one-day");
  expect([least(agenda, "vision"), least(agenda, "jigsaw"), least(agenda, "break")]).toEqual([0, 0, 0]);
});

test("a block that was planned shorter from the start is not made longer", () => {
  const agenda = agendaOf("half-day").map((block) => (block.step === "interests" ? { ...block, minutes: 10 } : block));
  expect(least(agenda, "interests")).toBe(10);
});
