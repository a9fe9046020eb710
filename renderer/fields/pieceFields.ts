import type { Give, Need, Role } from "@shared/workshop/jigsaw";
import { edit } from "./edit";
import { type Field, flag, line, long, side, tags, things } from "./field";
import { knownResponsibilities, knownScopes } from "./known";

export const roleFields: readonly Field<Role>[] = [
  line(
    "panels.field.title",
    (t) => t.title,
    (t, title) => edit.role(t.id, { title }),
  ),
  side(
    "panels.field.side",
    (t) => t.side,
    (t, value) => edit.role(t.id, { side: value }),
  ),
  long(
    "panels.field.description",
    (t) => t.description,
    (t, description) => edit.role(t.id, { description }),
  ),
  tags(
    "panels.field.responsibilities",
    knownResponsibilities,
    (t) => t.responsibilities,
    (t, responsibilities) => edit.role(t.id, { responsibilities: [...responsibilities] }),
  ),
  tags(
    "panels.field.scope",
    knownScopes,
    (t) => t.scope,
    (t, scope) => edit.role(t.id, { scope: [...scope] }),
  ),
  things(
    "panels.field.protects",
    ["interest"],
    (t) => t.protects,
    (t, protects) => edit.role(t.id, { protects: [...protects] }),
  ),
];

export const giveFields: readonly Field<Give>[] = [
  long(
    "panels.field.gives",
    (t) => t.text,
    (t, text) => edit.give(t.id, { text }),
  ),
  things(
    "panels.field.serves",
    ["interest"],
    (t) => t.serves,
    (t, serves) => edit.give(t.id, { serves: [...serves] }),
  ),
];

export const needFields: readonly Field<Need>[] = [
  long(
    "panels.field.needs",
    (t) => t.text,
    (t, text) => edit.need(t.id, { text }),
  ),
  flag(
    "panels.field.mustHave",
    (t) => t.mustHave,
    (t, mustHave) => edit.need(t.id, { mustHave }),
  ),
  side(
    "panels.field.paidBy",
    (t) => t.paidBy,
    (t, paidBy) => edit.need(t.id, { paidBy }),
  ),
];
