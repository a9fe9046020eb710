import { z } from "zod";
import { id, instant, reference, referenceOrNull, text, thing } from "./parts";
import { step } from "./setting";

export const signOffDecisions = ["agreed", "agreed-with-reservations", "declined"] as const;
export const signOff = thing({
  id,
  side: reference,
  person: referenceOrNull,
  name: text,
  title: text,
  authority: text,
  decision: z.enum(signOffDecisions),
  comment: text,
  at: instant,
  fingerprint: text,
});
export type SignOff = z.infer<typeof signOff>;

export const reviewVerdicts = ["accept", "change", "reject"] as const;
export const reviewReply = thing({
  id,
  side: referenceOrNull,
  name: text,
  title: text,
  at: instant,
  fingerprint: text,
  comment: text,
  sections: z.array(thing({ section: text, verdict: z.enum(reviewVerdicts), comment: text })).default([]),
});
export type ReviewReply = z.infer<typeof reviewReply>;

export const minuteKinds = ["decision", "note"] as const;
export const minute = thing({ id, at: instant, step: step.nullable().default(null), text, kind: z.enum(minuteKinds) });
export type Minute = z.infer<typeof minute>;
