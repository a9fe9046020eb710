import { z } from "zod";
import { success } from "../lib/result";
import { clock, currency, date, flag, references as ids, language, text, yearOrNull } from "../workshop/parts";
import { partnershipType } from "../workshop/setting";
import { index } from "../workshop/thingIndex";
import type { Workshop } from "../workshop/workshop";
import { both, changed } from "./change";
import { cleanObject } from "./clean";
import type { Settings } from "./command";
import type { Outcome } from "./done";
import { isPlain, own } from "./plain";
import { referencesOf } from "./references";
import { refuse } from "./refusal";
import { referencesHold } from "./thingCheck";

const facilitator = z
  .strictObject({ name: text, organization: text, engagedBy: ids, interest: text, seen: text })
  .partial();
const vision = z.strictObject({ opportunity: text, whyTogether: text, statement: text, horizon: yearOrNull }).partial();
const settings = z
  .strictObject({
    title: text,
    partnershipType,
    language,
    currency,
    facilitator,
    place: text,
    date,
    startsAt: clock,
    competing: flag,
    vision,
    longTerm: text,
    fiscalYear: text,
    front: ids,
  })
  .partial();

/** Changes what stands in the document itself. */
export const setSettings = (workshop: Workshop, changes: Partial<Settings>): Outcome => {
  const cleaned = cleanObject(changes);
  if (!cleaned.ok) return refuse(cleaned.error);
  if (!settings.safeParse(cleaned.value).success) return refuse("invalid");
  const things = index(workshop);
  const holds = referencesHold(cleaned.value, referencesOf("workshop"), (id) => things.get(id)?.what);
  if (!holds.ok) return holds;
  const parts = Object.entries(cleaned.value).flatMap(([key, value]) => {
    if (key === "longTerm") return [changed(["plan", "longTerm"], "text", workshop.plan.longTerm, value)];
    if (key === "fiscalYear") return [changed(["plan"], "fiscalYear", workshop.plan, value)];
    const before = own(workshop, key);
    if (!isPlain(value) || !isPlain(before)) return [changed([], key, workshop, value)];
    return Object.entries(value).map(([inner, part]) => changed([key], inner, before, part));
  });
  return success({ change: both(...parts), touched: [], removed: null });
};
