import { levels, type Parked, type Person, type Side, steps } from "@shared/workshop/setting";
import { edit } from "./edit";
import { choice, type Field, line, long, maybeChoice, side } from "./field";

export const sideFields: readonly Field<Side>[] = [
  line(
    "panels.field.name",
    (t) => t.name,
    (t, name) => edit.side(t.id, { name }),
  ),
  line(
    "panels.field.short",
    (t) => t.short,
    (t, short) => edit.side(t.id, { short }),
  ),
];

export const personFields: readonly Field<Person>[] = [
  line(
    "panels.field.name",
    (t) => t.name,
    (t, name) => edit.person(t.id, { name }),
  ),
  line(
    "panels.field.jobTitle",
    (t) => t.title,
    (t, title) => edit.person(t.id, { title }),
  ),
  choice(
    "panels.field.level",
    levels,
    (v) => `domain.level.${v}`,
    (t) => t.level,
    (t, level) => edit.person(t.id, { level }),
  ),
];

export const parkedFields: readonly Field<Parked>[] = [
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.parked(t.id, { text }),
  ),
  side(
    "panels.field.side",
    (t) => t.side,
    (t, value) => edit.parked(t.id, { side: value }),
  ),
  maybeChoice(
    "panels.field.forStep",
    steps,
    (v) => `domain.step.${v}`,
    (t) => t.step,
    (t, step) => edit.parked(t.id, { step }),
  ),
];
