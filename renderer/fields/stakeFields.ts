import { exclusivities, type Stake, stakeKinds } from "@shared/workshop/ownership";
import type { PushLine } from "@shared/workshop/plan";
import { edit } from "./edit";
import { choice, type Field, line, long, money, mustSide, side, tags, thing, things } from "./field";
import { knownScopes } from "./known";

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

export const pushFields: readonly Field<PushLine>[] = [
  line(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.push(t.id, { text }),
  ),
  mustSide(
    "panels.field.payer",
    (t) => t.side,
    (t, value) => edit.push(t.id, { side: value }),
  ),
  money(
    "panels.field.oneOff",
    (t) => t.oneOff,
    (t, oneOff) => edit.push(t.id, { oneOff }),
  ),
  money(
    "panels.field.yearly",
    (t) => t.yearly,
    (t, yearly) => edit.push(t.id, { yearly }),
  ),
  thing(
    "panels.field.replacedBy",
    ["stake"],
    (t) => t.replacedBy,
    (t, replacedBy) => edit.push(t.id, { replacedBy }),
  ),
];
