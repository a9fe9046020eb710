import { z } from "zod";
import { date, id, instant, map, oneToFive, referenceOrNull, text, thing, yearOrNull } from "./parts";
import { step } from "./setting";

export const cardKinds = ["market", "customer", "trend", "success", "risk"] as const;
export const card = thing({ id, kind: z.enum(cardKinds), text, side: referenceOrNull });
export type Card = z.infer<typeof card>;

export const vision = thing({
  opportunity: text,
  whyTogether: text,
  statement: text,
  horizon: yearOrNull,
  drafts: map(z.string()),
  cards: z.array(card).default([]),
  alignment: map(oneToFive),
  doubts: map(z.string()),
}).prefault({});
export type Vision = z.infer<typeof vision>;

export const gateDecisions = ["go-on", "another-round", "pause", "pass"] as const;
export const gate = thing({ id, step, at: instant, decision: z.enum(gateDecisions), reason: text, resumeOn: date });
export type Gate = z.infer<typeof gate>;
