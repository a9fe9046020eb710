import { type Resolution, resolutionKinds, type Situation, stances } from "@shared/workshop/interests";
import { edit } from "./edit";
import { choice, date, type Field, line, long, sides, things } from "./field";

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
