import {
  type Action,
  cadences,
  type Kpi,
  kpiKinds,
  type Milestone,
  type Objective,
  type PlanReview,
  type Program,
  programKinds,
  type Risk,
} from "@shared/workshop/plan";
import { edit } from "./edit";
import {
  choice,
  date,
  type Field,
  flag,
  line,
  long,
  money,
  mustSide,
  number,
  people,
  person,
  side,
  sides,
  thing,
  things,
  year,
} from "./field";

export const milestoneFields: readonly Field<Milestone>[] = [
  year(
    "panels.field.year",
    (t) => t.year,
    (t, value) => edit.milestone(t.id, { year: value ?? t.year }),
  ),
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.milestone(t.id, { text }),
  ),
];

export const objectiveFields: readonly Field<Objective>[] = [
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.objective(t.id, { text }),
  ),
  sides(
    "panels.field.sides",
    (t) => t.sides,
    (t, value) => edit.objective(t.id, { sides: [...value] }),
  ),
  things(
    "panels.field.towards",
    ["card", "milestone", "interest"],
    (t) => t.towards,
    (t, towards) => edit.objective(t.id, { towards: [...towards] }),
  ),
];

export const kpiFields: readonly Field<Kpi>[] = [
  line(
    "panels.field.name",
    (t) => t.name,
    (t, name) => edit.kpi(t.id, { name }),
  ),
  mustSide(
    "panels.field.side",
    (t) => t.side,
    (t, value) => edit.kpi(t.id, { side: value }),
  ),
  choice(
    "panels.field.kind",
    kpiKinds,
    (v) => `domain.kpiKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.kpi(t.id, { kind }),
  ),
  line(
    "panels.field.unit",
    (t) => t.unit,
    (t, unit) => edit.kpi(t.id, { unit }),
  ),
  number(
    "panels.field.baseline",
    (t) => t.baseline,
    (t, baseline) => edit.kpi(t.id, { baseline }),
  ),
  number(
    "panels.field.target",
    (t) => t.target,
    (t, target) => edit.kpi(t.id, { target }),
  ),
  date(
    "panels.field.due",
    (t) => t.due,
    (t, due) => edit.kpi(t.id, { due }),
  ),
];

export const actionFields: readonly Field<Action>[] = [
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.action(t.id, { text }),
  ),
  side(
    "panels.field.side",
    (t) => t.side,
    (t, value) => edit.action(t.id, { side: value }),
  ),
  person(
    "panels.field.person",
    (t) => t.person,
    (t, value) => edit.action(t.id, { person: value }),
  ),
  date(
    "panels.field.due",
    (t) => t.due,
    (t, due) => edit.action(t.id, { due }),
  ),
];

export const reviewFields: readonly Field<PlanReview>[] = [
  line(
    "panels.field.title",
    (t) => t.title,
    (t, title) => edit.review(t.id, { title }),
  ),
  choice(
    "panels.field.cadence",
    cadences,
    (v) => `domain.cadence.${v}`,
    (t) => t.cadence,
    (t, cadence) => edit.review(t.id, { cadence }),
  ),
  date(
    "panels.field.firstOn",
    (t) => t.firstOn,
    (t, firstOn) => edit.review(t.id, { firstOn }),
  ),
  people(
    "panels.field.people",
    (t) => t.people,
    (t, value) => edit.review(t.id, { people: [...value] }),
  ),
];

export const programFields: readonly Field<Program>[] = [
  line(
    "panels.field.title",
    (t) => t.title,
    (t, title) => edit.program(t.id, { title }),
  ),
  choice(
    "panels.field.kind",
    programKinds,
    (v) => `domain.programKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.program(t.id, { kind }),
  ),
  side(
    "panels.field.owner",
    (t) => t.owner,
    (t, owner) => edit.program(t.id, { owner }),
  ),
  thing(
    "panels.field.objective",
    ["objective"],
    (t) => t.objective,
    (t, objective) => edit.program(t.id, { objective }),
  ),
  long(
    "panels.field.startsFrom",
    (t) => t.startsFrom,
    (t, startsFrom) => edit.program(t.id, { startsFrom }),
  ),
  flag(
    "panels.field.inherited",
    (t) => t.inherited,
    (t, inherited) => edit.program(t.id, { inherited }),
  ),
  money(
    "panels.field.budget",
    (t) => t.budget,
    (t, budget) => edit.program(t.id, { budget }),
  ),
  date(
    "panels.field.renewOn",
    (t) => t.renewOn,
    (t, renewOn) => edit.program(t.id, { renewOn }),
  ),
];

export const riskFields: readonly Field<Risk>[] = [
  long(
    "panels.field.failedBecause",
    (t) => t.text,
    (t, text) => edit.risk(t.id, { text }),
  ),
  long(
    "panels.field.then",
    (t) => t.then,
    (t, then) => edit.risk(t.id, { then }),
  ),
  things(
    "panels.field.watch",
    ["kpi", "stake"],
    (t) => t.watch,
    (t, watch) => edit.risk(t.id, { watch: [...watch] }),
  ),
];
