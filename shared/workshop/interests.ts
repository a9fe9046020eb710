import { z } from "zod";
import { date, id, instant, reference, referenceOrNull, references, tags, text, thing } from "./parts";
import { level } from "./setting";

export const topics = [
  "territory",
  "product-direction",
  "account-leadership",
  "ip",
  "pricing",
  "margin",
  "exclusivity",
  "brand",
  "people",
  "customer-data",
  "other",
] as const;
export const topic = z.enum(topics);
export type Topic = z.infer<typeof topic>;

export const envelopeKinds = ["interests", "vision", "guesses", "checkup"] as const;
export const envelope = thing({
  id,
  side: reference,
  kind: z.enum(envelopeKinds),
  level: level.nullable().default(null),
  sealedAt: instant,
  receipt: text,
  box: text,
  openedAt: instant
    .unwrap()
    .refine((value) => value !== "", { error: "not-an-instant" })
    .nullable()
    .default(null),
});
export type Envelope = z.infer<typeof envelope>;

export const strengths = ["must-protect", "win", "important", "flexible"] as const;
export const strength = z.enum(strengths);
export type Strength = z.infer<typeof strength>;

export const addendum = thing({ at: instant, text });

export const interest = thing({
  id,
  side: reference,
  text,
  why: text,
  strength,
  topic: topic.nullable().default(null),
  scope: tags,
  level: level.nullable().default(null),
  readBackBy: references,
  addenda: z.array(addendum).default([]),
});
export type Interest = z.infer<typeof interest>;

export const guess = thing({ id, side: reference, about: reference, text, hit: referenceOrNull });
export type Guess = z.infer<typeof guess>;

export const verdicts = ["collaborate", "coopetitor", "competitor", "pass"] as const;
export const verdict = thing({ verdict: z.enum(verdicts), reason: text, revisitIf: text });
export type Verdict = z.infer<typeof verdict>;

export const stances = ["cooperate", "compete", "counsel-first"] as const;
export const situation = thing({ id, stance: z.enum(stances), text, agreedBy: references });
export type Situation = z.infer<typeof situation>;

export const resolutionKinds = ["aligned", "traded", "contingent", "parked"] as const;
export const resolution = thing({
  id,
  about: references,
  kind: z.enum(resolutionKinds),
  title: text,
  text,
  yardstick: text,
  agreedBy: references,
  reviewOn: date,
});
export type Resolution = z.infer<typeof resolution>;

export const zoneStates = [
  "aligned",
  "traded",
  "contingent",
  "parked",
  "contested",
  "off-limits",
  "not-relevant",
] as const;
export const zone = thing({
  state: z.enum(zoneStates),
  decider: referenceOrNull,
  note: text,
  yardstick: text,
  reviewOn: date,
});
export type Zone = z.infer<typeof zone>;
