import type { Envelope, Guess, Interest, Resolution, Situation } from "@shared/workshop/interests";
import { envelopeKinds, resolutionKinds, stances, strengths, topics } from "@shared/workshop/interests";
import type { AgendaBlock, Parked, Person, Side } from "@shared/workshop/setting";
import { levels, steps } from "@shared/workshop/setting";
import type { Card, Gate } from "@shared/workshop/vision";
import { cardKinds, gateDecisions } from "@shared/workshop/vision";
import { edit } from "./edit";
import {
  choice,
  date,
  type Field,
  folded,
  line,
  long,
  maybeChoice,
  minutes,
  mustSide,
  side,
  sides,
  tags,
  thing,
  things,
} from "./field";
import { knownScopes } from "./known";

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

export const cardFields: readonly Field<Card>[] = [
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.card(t.id, { text }),
  ),
  choice(
    "panels.field.kind",
    cardKinds,
    (v) => `domain.cardKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.card(t.id, { kind }),
  ),
  side(
    "panels.field.saidBy",
    (t) => t.side,
    (t, value) => edit.card(t.id, { side: value }),
  ),
];

export const gateFields: readonly Field<Gate>[] = [
  choice(
    "panels.field.decision",
    gateDecisions,
    (v) => `domain.gate.${v}`,
    (t) => t.decision,
    (t, decision) => edit.gate(t.id, { decision }),
  ),
  long(
    "panels.field.reason",
    (t) => t.reason,
    (t, reason) => edit.gate(t.id, { reason }),
  ),
  date(
    "panels.field.resumeOn",
    (t) => t.resumeOn,
    (t, resumeOn) => edit.gate(t.id, { resumeOn }),
  ),
  folded(
    choice(
      "panels.field.step",
      steps,
      (v) => `domain.step.${v}`,
      (t) => t.step,
      (t, step) => edit.gate(t.id, { step }),
    ),
  ),
];

export const interestFields: readonly Field<Interest>[] = [
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.interest(t.id, { text }),
  ),
  long(
    "panels.field.because",
    (t) => t.why,
    (t, why) => edit.interest(t.id, { why }),
  ),
  choice(
    "panels.field.strength",
    strengths,
    (v) => `domain.strength.${v}`,
    (t) => t.strength,
    (t, strength) => edit.interest(t.id, { strength }),
  ),
  maybeChoice(
    "panels.field.topic",
    topics,
    (v) => `domain.topic.${v}`,
    (t) => t.topic,
    (t, topic) => edit.interest(t.id, { topic }),
  ),
  tags(
    "panels.field.scope",
    knownScopes,
    (t) => t.scope,
    (t, scope) => edit.interest(t.id, { scope: [...scope] }),
  ),
  maybeChoice(
    "panels.field.level",
    levels,
    (v) => `domain.level.${v}`,
    (t) => t.level,
    (t, level) => edit.interest(t.id, { level }),
  ),
  sides(
    "panels.field.readBackBy",
    (t) => t.readBackBy,
    (t, readBackBy) => edit.interest(t.id, { readBackBy: [...readBackBy] }),
  ),
  folded(
    mustSide(
      "panels.field.side",
      (t) => t.side,
      (t, value) => edit.interest(t.id, { side: value }),
    ),
  ),
];

export const envelopeFields: readonly Field<Envelope>[] = [
  mustSide(
    "panels.field.side",
    (t) => t.side,
    (t, value) => edit.envelope(t.id, { side: value }),
  ),
  choice(
    "panels.field.kind",
    envelopeKinds,
    (v) => `domain.envelopeKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.envelope(t.id, { kind }),
  ),
  maybeChoice(
    "panels.field.level",
    levels,
    (v) => `domain.level.${v}`,
    (t) => t.level,
    (t, level) => edit.envelope(t.id, { level }),
  ),
];

export const guessFields: readonly Field<Guess>[] = [
  mustSide(
    "panels.field.guessedBy",
    (t) => t.side,
    (t, value) => edit.guess(t.id, { side: value }),
  ),
  mustSide(
    "panels.field.about",
    (t) => t.about,
    (t, about) => edit.guess(t.id, { about }),
  ),
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.guess(t.id, { text }),
  ),
  thing(
    "panels.field.hit",
    ["interest"],
    (t) => t.hit,
    (t, hit) => edit.guess(t.id, { hit }),
  ),
];

export const situationFields: readonly Field<Situation>[] = [
  choice(
    "panels.field.stance",
    stances,
    (v) => `domain.stance.${v}`,
    (t) => t.stance,
    (t, stance) => edit.situation(t.id, { stance }),
  ),
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.situation(t.id, { text }),
  ),
  sides(
    "panels.field.agreedBy",
    (t) => t.agreedBy,
    (t, agreedBy) => edit.situation(t.id, { agreedBy: [...agreedBy] }),
  ),
];

export const resolutionFields: readonly Field<Resolution>[] = [
  line(
    "panels.field.title",
    (t) => t.title,
    (t, title) => edit.resolution(t.id, { title }),
  ),
  choice(
    "panels.field.kind",
    resolutionKinds,
    (v) => `domain.resolutionKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.resolution(t.id, { kind }),
  ),
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.resolution(t.id, { text }),
  ),
  long(
    "panels.field.yardstick",
    (t) => t.yardstick,
    (t, yardstick) => edit.resolution(t.id, { yardstick }),
  ),
  things(
    "panels.field.isAbout",
    ["interest", "role", "need", "stake"],
    (t) => t.about,
    (t, about) => edit.resolution(t.id, { about: [...about] }),
  ),
  sides(
    "panels.field.agreedBy",
    (t) => t.agreedBy,
    (t, agreedBy) => edit.resolution(t.id, { agreedBy: [...agreedBy] }),
  ),
  date(
    "panels.field.reviewOn",
    (t) => t.reviewOn,
    (t, reviewOn) => edit.resolution(t.id, { reviewOn }),
  ),
];

export const blockFields: readonly Field<AgendaBlock>[] = [
  line(
    "panels.field.title",
    (t) => t.title,
    (t, title) => edit.block(t.id, { title }),
  ),
  choice(
    "panels.field.step",
    steps,
    (v) => `domain.step.${v}`,
    (t) => t.step,
    (t, step) => edit.block(t.id, { step }),
  ),
  minutes(
    "panels.field.minutes",
    (t) => t.minutes,
    (t, value) => edit.block(t.id, { minutes: value }),
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
