import { type Commitment, commitmentKinds, type Term, termKinds } from "@shared/workshop/ownership";
import { edit } from "./edit";
import { choice, date, type Field, flag, folded, line, long, mustSide, rating, sides, things } from "./field";

export const commitmentFields: readonly Field<Commitment>[] = [
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.commitment(t.id, { text }),
  ),
  choice(
    "panels.field.kind",
    commitmentKinds,
    (v) => `domain.commitmentKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.commitment(t.id, { kind }),
  ),
  mustSide(
    "panels.field.from",
    (t) => t.from,
    (t, from) => edit.commitment(t.id, { from }),
  ),
  mustSide(
    "panels.field.to",
    (t) => t.to,
    (t, to) => edit.commitment(t.id, { to }),
  ),
  rating(
    "panels.field.weight",
    (t) => t.weight,
    (t, weight) => edit.commitment(t.id, { weight: weight ?? t.weight }),
  ),
  things(
    "panels.field.answers",
    ["commitment"],
    (t) => t.answers,
    (t, answers) => edit.commitment(t.id, { answers: [...answers] }),
  ),
  date(
    "panels.field.due",
    (t) => t.due,
    (t, due) => edit.commitment(t.id, { due }),
  ),
  line(
    "panels.field.measure",
    (t) => t.measure,
    (t, measure) => edit.commitment(t.id, { measure }),
  ),
];

export const termFields: readonly Field<Term>[] = [
  choice(
    "panels.field.kind",
    termKinds,
    (v) => `domain.termKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.term(t.id, { kind }),
  ),
  line(
    "panels.field.title",
    (t) => t.title,
    (t, title) => edit.term(t.id, { title }),
  ),
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.term(t.id, { text }),
  ),
  sides(
    "panels.field.agreedBy",
    (t) => t.agreedBy,
    (t, agreedBy) => edit.term(t.id, { agreedBy: [...agreedBy] }),
  ),
  things(
    "panels.field.protects",
    ["interest"],
    (t) => t.protects,
    (t, protects) => edit.term(t.id, { protects: [...protects] }),
  ),
  flag(
    "panels.field.binding",
    (t) => t.binding,
    (t, binding) => edit.term(t.id, { binding }),
  ),
  flag(
    "panels.field.counsel",
    (t) => t.counsel,
    (t, counsel) => edit.term(t.id, { counsel }),
  ),
  folded(
    date(
      "panels.field.reviewOn",
      (t) => t.reviewOn,
      (t, reviewOn) => edit.term(t.id, { reviewOn }),
    ),
  ),
];
