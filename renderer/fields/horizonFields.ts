import { steps } from "@shared/workshop/setting";
import { type Card, cardKinds, type Gate, gateDecisions } from "@shared/workshop/vision";
import { edit } from "./edit";
import { choice, date, type Field, folded, long, side } from "./field";

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
