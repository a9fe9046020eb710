import { z } from "zod";
import {
  date,
  flag,
  id,
  map,
  money,
  number,
  rating,
  reference,
  referenceOrNull,
  references,
  text,
  thing,
  year,
} from "./parts";

export const milestone = thing({ id, year, text });
export type Milestone = z.infer<typeof milestone>;

export const kpiKinds = ["result", "investment"] as const;
export const kpi = thing({
  id,
  side: reference,
  kind: z.enum(kpiKinds),
  name: text,
  unit: text,
  baseline: number,
  target: number,
  due: date,
});
export type Kpi = z.infer<typeof kpi>;

export const action = thing({ id, text, side: referenceOrNull, person: referenceOrNull, due: date });
export type Action = z.infer<typeof action>;

export const objective = thing({
  id,
  text,
  sides: references,
  towards: references,
  kpis: z.array(kpi).default([]),
  actions: z.array(action).default([]),
});
export type Objective = z.infer<typeof objective>;

export const cadences = ["weekly", "monthly", "quarterly", "half-yearly", "yearly"] as const;
export const planReview = thing({ id, title: text, cadence: z.enum(cadences), firstOn: date, people: references });
export type PlanReview = z.infer<typeof planReview>;

export const programKinds = [
  "training",
  "certification",
  "education",
  "enablement",
  "joint-marketing",
  "joint-sales",
] as const;
export const program = thing({
  id,
  kind: z.enum(programKinds),
  title: text,
  owner: referenceOrNull,
  objective: referenceOrNull,
  startsFrom: text,
  inherited: flag,
  budget: money,
  renewOn: date,
});
export type Program = z.infer<typeof program>;

export const pushLine = thing({ id, text, side: reference, oneOff: money, yearly: money, replacedBy: referenceOrNull });
export type PushLine = z.infer<typeof pushLine>;

export const plan = thing({
  longTerm: thing({ text, milestones: z.array(milestone).default([]) }).prefault({}),
  fiscalYear: text,
  objectives: z.array(objective).default([]),
  reviews: z.array(planReview).default([]),
  programs: z.array(program).default([]),
  push: z.array(pushLine).default([]),
}).prefault({});
export type Plan = z.infer<typeof plan>;

export const risk = thing({ id, text, then: text, watch: references });
export type Risk = z.infer<typeof risk>;

export const vocabularyTerm = thing({
  id,
  term: text,
  meanings: map(z.string()),
  agreed: text,
});
export type VocabularyTerm = z.infer<typeof vocabularyTerm>;

export const ask = thing({ id, text, side: referenceOrNull, person: referenceOrNull, by: date, otherwise: text });
export type Ask = z.infer<typeof ask>;

export const felt = thing({
  by: reference,
  about: reference,
  valued: rating,
  supported: rating,
  challenged: rating,
  again: rating,
  note: text,
});
export type Felt = z.infer<typeof felt>;

export const checkup = thing({
  id,
  on: date,
  done: flag,
  felt: z.array(felt).default([]),
  kpis: z.array(thing({ kpi: reference, actual: number })).default([]),
  actions: z.array(thing({ action: reference, state: z.enum(["done", "carried", "dropped"]), note: text })).default([]),
  programs: z
    .array(thing({ program: reference, decision: z.enum(["re-pave", "reroute", "close"]), note: text }))
    .default([]),
  dialBacks: z
    .array(thing({ ownership: reference, decision: z.enum(["keep", "dial-back", "extend", "end"]), note: text }))
    .default([]),
});
export type Checkup = z.infer<typeof checkup>;
