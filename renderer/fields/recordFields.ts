import type { Ask } from "@shared/workshop/plan";
import { type Minute, minuteKinds, type ReviewReply, type SignOff, signOffDecisions } from "@shared/workshop/record";
import { edit } from "./edit";
import { choice, date, type Field, line, long, mustSide, person, side } from "./field";

export const askFields: readonly Field<Ask>[] = [
  long(
    "panels.field.askText",
    (t) => t.text,
    (t, text) => edit.ask(t.id, { text }),
  ),
  side(
    "panels.field.side",
    (t) => t.side,
    (t, value) => edit.ask(t.id, { side: value }),
  ),
  person(
    "panels.field.person",
    (t) => t.person,
    (t, value) => edit.ask(t.id, { person: value }),
  ),
  date(
    "panels.field.by",
    (t) => t.by,
    (t, by) => edit.ask(t.id, { by }),
  ),
  long(
    "panels.field.otherwise",
    (t) => t.otherwise,
    (t, otherwise) => edit.ask(t.id, { otherwise }),
  ),
];

export const signOffFields: readonly Field<SignOff>[] = [
  mustSide(
    "panels.field.side",
    (t) => t.side,
    (t, value) => edit.signOff(t.id, { side: value }),
  ),
  person(
    "panels.field.person",
    (t) => t.person,
    (t, value) => edit.signOff(t.id, { person: value }),
  ),
  line(
    "panels.field.name",
    (t) => t.name,
    (t, name) => edit.signOff(t.id, { name }),
  ),
  line(
    "panels.field.jobTitle",
    (t) => t.title,
    (t, title) => edit.signOff(t.id, { title }),
  ),
  line(
    "panels.field.authority",
    (t) => t.authority,
    (t, authority) => edit.signOff(t.id, { authority }),
  ),
  choice(
    "panels.field.decision",
    signOffDecisions,
    (v) => `domain.signOffDecision.${v}`,
    (t) => t.decision,
    (t, decision) => edit.signOff(t.id, { decision }),
  ),
  long(
    "panels.field.comment",
    (t) => t.comment,
    (t, comment) => edit.signOff(t.id, { comment }),
  ),
];

export const replyFields: readonly Field<ReviewReply>[] = [
  line(
    "panels.field.name",
    (t) => t.name,
    (t, name) => edit.reply(t.id, { name }),
  ),
  line(
    "panels.field.jobTitle",
    (t) => t.title,
    (t, title) => edit.reply(t.id, { title }),
  ),
  side(
    "panels.field.side",
    (t) => t.side,
    (t, value) => edit.reply(t.id, { side: value }),
  ),
  long(
    "panels.field.comment",
    (t) => t.comment,
    (t, comment) => edit.reply(t.id, { comment }),
  ),
];

export const minuteFields: readonly Field<Minute>[] = [
  long(
    "panels.field.text",
    (t) => t.text,
    (t, text) => edit.minute(t.id, { text }),
  ),
  choice(
    "panels.field.kind",
    minuteKinds,
    (v) => `domain.minuteKind.${v}`,
    (t) => t.kind,
    (t, kind) => edit.minute(t.id, { kind }),
  ),
];
