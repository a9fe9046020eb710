import type { z } from "zod";
import { envelope, guess, interest, resolution, situation } from "./interests";
import { give, need, role } from "./jigsaw";
import { commitment, stake, term } from "./ownership";
import {
  action,
  ask,
  checkup,
  kpi,
  milestone,
  objective,
  planReview,
  program,
  pushLine,
  risk,
  vocabularyTerm,
} from "./plan";
import { minute, reviewReply, signOff } from "./record";
import { agendaBlock, parked, person, side } from "./setting";
import { card, gate } from "./vision";
import type { Workshop } from "./workshop";

/** What each kind of thing with an id is, by the one word for it. */
export const subjectSchemas = {
  side,
  person,
  card,
  gate,
  envelope,
  interest,
  guess,
  situation,
  resolution,
  role,
  give,
  need,
  stake,
  commitment,
  term,
  milestone,
  objective,
  kpi,
  action,
  review: planReview,
  program,
  push: pushLine,
  risk,
  word: vocabularyTerm,
  ask,
  checkup,
  signOff,
  reply: reviewReply,
  block: agendaBlock,
  parked,
  minute,
} as const;

export type Subject = keyof typeof subjectSchemas;
export type Thing<S extends Subject> = z.infer<(typeof subjectSchemas)[S]>;
/** A thing as it may be handed in: what has a default may be left out. */
export type Draft<S extends Subject> = z.input<(typeof subjectSchemas)[S]>;

/** Things that stand in a list of another thing. */
export const parents = {
  person: "side",
  give: "role",
  need: "role",
  kpi: "objective",
  action: "objective",
} as const satisfies Partial<Record<Subject, Subject>>;

/** Where each list of things stands in the document, parents' lists in document order. */
export const listsOf: { readonly [S in Subject]: (workshop: Workshop) => readonly Thing<S>[][] } = {
  side: (w) => [w.sides],
  person: (w) => w.sides.map((one) => one.people),
  card: (w) => [w.vision.cards],
  gate: (w) => [w.gates],
  envelope: (w) => [w.envelopes],
  interest: (w) => [w.interests],
  guess: (w) => [w.guesses],
  situation: (w) => [w.situations],
  resolution: (w) => [w.resolutions],
  role: (w) => [w.roles],
  give: (w) => w.roles.map((one) => one.gives),
  need: (w) => w.roles.map((one) => one.needs),
  stake: (w) => [w.ownership],
  commitment: (w) => [w.commitments],
  term: (w) => [w.terms],
  milestone: (w) => [w.plan.longTerm.milestones],
  objective: (w) => [w.plan.objectives],
  kpi: (w) => w.plan.objectives.map((one) => one.kpis),
  action: (w) => w.plan.objectives.map((one) => one.actions),
  review: (w) => [w.plan.reviews],
  program: (w) => [w.plan.programs],
  push: (w) => [w.plan.push],
  risk: (w) => [w.risks],
  word: (w) => [w.vocabulary],
  ask: (w) => [w.asks],
  checkup: (w) => [w.checkups],
  signOff: (w) => [w.signOffs],
  reply: (w) => [w.reviews],
  block: (w) => [w.agenda],
  parked: (w) => [w.parkingLot],
  minute: (w) => [w.minutes],
};
