import type { Give, Need, Role } from "@shared/workshop/jigsaw";
import type { Commitment, Stake, Term } from "@shared/workshop/ownership";
import { commitmentKinds, exclusivities, stakeKinds, termKinds } from "@shared/workshop/ownership";
import { edit } from "./edit";
import {
  choice,
  date,
  type Field,
  flag,
  folded,
  line,
  long,
  money,
  mustSide,
  rating,
  side,
  sides,
  tags,
  thing,
  things,
} from "./field";
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

/** What the stake's sentence does not hold. */
export const stakeFields: readonly Field<Stake>[] = [
  choice(
    "panels.field.kind",
    stakeKinds,
    (v) => `domain.stakeKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.stake(t.id, { kind }),
  ),
  side(
    "panels.field.grantedBy",
    (t) => t.grantedBy,
    (t, grantedBy) => edit.stake(t.id, { grantedBy }),
  ),
  choice(
    "panels.field.exclusivity",
    exclusivities,
    (v) => `domain.exclusivity.${v}`,
    (t) => t.exclusivity,
    (t, exclusivity) => edit.stake(t.id, { exclusivity }),
  ),
  tags(
    "panels.field.scope",
    knownScopes,
    (t) => t.scope,
    (t, scope) => edit.stake(t.id, { scope: [...scope] }),
  ),
  things(
    "panels.field.protects",
    ["interest"],
    (t) => t.protects,
    (t, protects) => edit.stake(t.id, { protects: [...protects] }),
  ),
  long(
    "panels.field.measure",
    (t) => t.goal.measure,
    (t, measure) => edit.stake(t.id, { goal: { measure } }),
  ),
  line(
    "panels.field.target",
    (t) => t.goal.target,
    (t, target) => edit.stake(t.id, { goal: { target } }),
  ),
  thing(
    "panels.field.goalKpi",
    ["kpi"],
    (t) => t.goal.kpi,
    (t, kpi) => edit.stake(t.id, { goal: { kpi } }),
  ),
  long(
    "panels.field.earns",
    (t) => t.goal.earns,
    (t, earns) => edit.stake(t.id, { goal: { earns } }),
  ),
  money(
    "panels.field.costOneOff",
    (t) => t.cost.oneOff,
    (t, oneOff) => edit.stake(t.id, { cost: { oneOff } }),
  ),
  money(
    "panels.field.costYearly",
    (t) => t.cost.yearly,
    (t, yearly) => edit.stake(t.id, { cost: { yearly } }),
  ),
  money(
    "panels.field.forgoesOneOff",
    (t) => t.forgoes.oneOff,
    (t, oneOff) => edit.stake(t.id, { forgoes: { oneOff } }),
  ),
  money(
    "panels.field.forgoesYearly",
    (t) => t.forgoes.yearly,
    (t, yearly) => edit.stake(t.id, { forgoes: { yearly } }),
  ),
];

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
