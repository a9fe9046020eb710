import { type Envelope, envelopeKinds, type Guess, type Interest, strengths, topics } from "@shared/workshop/interests";
import { levels } from "@shared/workshop/setting";
import { edit } from "./edit";
import { choice, type Field, folded, long, maybeChoice, mustSide, sides, tags, thing } from "./field";
import { knownScopes } from "./known";

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
