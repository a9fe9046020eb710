import { z } from "zod";
import { date, flag, id, money, oneToFive, reference, referenceOrNull, references, tags, text, thing } from "./parts";

export const stakeKinds = [
  "region",
  "sales-territory",
  "industry",
  "customers",
  "add-on-solution",
  "training-program",
  "event",
  "thought-leadership",
  "new-ip",
  "other",
] as const;
export const exclusivities = ["exclusive", "preferred", "shared"] as const;
const amounts = thing({ oneOff: money, yearly: money }).prefault({});

export const stake = thing({
  id,
  kind: z.enum(stakeKinds),
  title: text,
  scope: tags,
  exclusivity: z.enum(exclusivities),
  owner: reference,
  grantedBy: referenceOrNull,
  investment: text,
  cost: amounts,
  forgoes: amounts,
  goal: thing({ text, measure: text, target: text, by: date, kpi: referenceOrNull, earns: text }).prefault({}),
  dialBack: thing({ trigger: text, to: text, reviewOn: date }).prefault({}),
  protects: references,
});
export type Stake = z.infer<typeof stake>;

export const commitmentKinds = ["support", "expectation"] as const;
export const commitment = thing({
  id,
  from: reference,
  to: reference,
  kind: z.enum(commitmentKinds),
  text,
  weight: oneToFive,
  answers: references,
  due: date,
  measure: text,
});
export type Commitment = z.infer<typeof commitment>;

export const termKinds = [
  "out-of-scope",
  "exclusivity",
  "confidentiality",
  "costs",
  "duration",
  "exit",
  "escalation",
  "data",
  "law",
  "other",
] as const;
export const term = thing({
  id,
  kind: z.enum(termKinds),
  title: text,
  text,
  protects: references,
  binding: flag,
  counsel: flag,
  agreedBy: references,
  reviewOn: date,
});
export type Term = z.infer<typeof term>;
