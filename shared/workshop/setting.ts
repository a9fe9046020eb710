import { z } from "zod";
import { id, references, text, thing, whole } from "./parts";

export const partnershipTypes = [
  "channel-reseller",
  "system-integrator",
  "service-provider",
  "alliance-member",
  "technology-oem",
  "rd-consortium",
] as const;
export const partnershipType = z.enum(partnershipTypes);
export type PartnershipType = z.infer<typeof partnershipType>;

export const levels = ["executive", "management", "practitioner"] as const;
export const level = z.enum(levels);
export type Level = z.infer<typeof level>;

export const steps = [
  "welcome",
  "vision",
  "interests",
  "qualify",
  "jigsaw",
  "ownership",
  "support-challenge",
  "plan",
  "agreement",
  "checkup",
  "break",
] as const;
export const step = z.enum(steps);
export type Step = z.infer<typeof step>;
/** Whether what comes from elsewhere names a step. */
export const isStep = (value: unknown): value is Step => steps.some((one) => one === value);

export const facilitator = thing({
  name: text,
  organization: text,
  engagedBy: references,
  interest: text,
  seen: text,
}).prefault({});

export const person = thing({ id, name: text, title: text, level });
export type Person = z.infer<typeof person>;

export const side = thing({ id, name: text, short: text, people: z.array(person).default([]) });
export type Side = z.infer<typeof side>;

export const agendaBlock = thing({ id, step, title: text, minutes: whole, spent: whole });
export type AgendaBlock = z.infer<typeof agendaBlock>;

export const parked = thing({ id, text, side: id.nullable().default(null), step: step.nullable().default(null) });
export type Parked = z.infer<typeof parked>;
