import { z } from "zod";
import { topic, zoneStates } from "../workshop/interests";
import { oneToFive } from "../workshop/parts";
import { signOffDecisions } from "../workshop/record";
import { gateDecisions } from "../workshop/vision";
import { named, ofSides, place, text } from "./parts";

const someone = z.strictObject(named);
const many = <T extends z.ZodType>(entry: T) => z.array(entry).max(2_000);
const rating = z.strictObject({ ...named, rating: oneToFive });

const zone = z.strictObject({
  topic,
  /** Null where nobody has looked at it yet. */
  state: z.enum(zoneStates).nullable(),
  yardstick: text,
  decider: someone.nullable(),
  settled: text,
});
export type RoomZone = z.infer<typeof zone>;

const commitments = z.strictObject({
  from: someone,
  to: someone,
  /** What is given and what is expected in return; never how heavy it weighs. */
  pairs: many(z.strictObject({ given: text, inReturn: z.array(text).max(200) })),
});
export type RoomCommitments = z.infer<typeof commitments>;

/** What the facilitator has in hand, or what belongs to it, is sure of its place. */
const inHand = z.boolean();

const objective = z.strictObject({
  text,
  inHand,
  sides: z.array(place).max(6),
  kpis: many(z.strictObject({ ...named, measure: text, figures: text })),
  actions: many(z.strictObject({ place, text, who: text, due: text })),
});
export type RoomObjective = z.infer<typeof objective>;

const answers = z.strictObject({ one: oneToFive.nullable(), other: oneToFive.nullable() });
const felt = z.strictObject({
  one: someone,
  other: someone,
  rows: z
    .array(
      z.strictObject({
        asked: z.enum(["valued", "supported", "challenged", "again"]),
        before: answers.nullable(),
        now: answers,
      }),
    )
    .max(4),
});
export type RoomFelt = z.infer<typeof felt>;

/** What the later steps and the gates show of their own. */
export const stepScenes = [
  z.strictObject({
    show: z.literal("gate"),
    statement: text,
    seats: ofSides(z.strictObject({ ...named, rated: z.boolean() })),
    /** The spread, all at once; null until the last side has rated. */
    ratings: ofSides(rating).nullable(),
    round: z.int().min(1),
    taken: z.enum(gateDecisions).nullable(),
  }),
  z.strictObject({ show: z.literal("radar"), zones: many(zone), alone: z.boolean() }),
  z.strictObject({ show: z.literal("ledger"), stakes: many(z.strictObject({ ...named, sentence: text, inHand })) }),
  z.strictObject({ show: z.literal("commitments"), directions: z.array(commitments).max(30) }),
  z.strictObject({
    show: z.literal("plan"),
    longTerm: text,
    milestones: many(z.strictObject({ year: z.int(), text })),
    fiscalYear: text,
    objectives: many(objective),
  }),
  z.strictObject({
    show: z.literal("readThrough"),
    statement: text,
    /** Page one as the room chose it, in its order. */
    points: many(z.strictObject({ place, lead: text, text, inHand })),
    /** Who has signed this very text; none before the first. */
    signed: ofSides(z.strictObject({ ...named, decision: z.enum(signOffDecisions).nullable() })),
  }),
  z.strictObject({
    show: z.literal("outcome"),
    outcome: z.enum(["pass", "competitors", "paused"]),
    learned: text,
    resumeOn: text,
  }),
  z.strictObject({
    show: z.literal("checkup"),
    on: text,
    seats: ofSides(z.strictObject({ ...named, sealed: z.boolean() })),
    /** All answers at once; empty until every side's are open. */
    felt: z.array(felt).max(15),
  }),
] as const;
