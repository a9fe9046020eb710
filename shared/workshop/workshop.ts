import { z } from "zod";
import { envelope, guess, interest, resolution, situation, topic, verdict, zone } from "./interests";
import { joint, role } from "./jigsaw";
import { commitment, stake, term } from "./ownership";
import { bare, clock, currency, date, flag, id, language, map, references, text, thing } from "./parts";
import { ask, checkup, plan, risk, vocabularyTerm } from "./plan";
import { minute, reviewReply, signOff } from "./record";
import { agendaBlock, facilitator, parked, partnershipType, side } from "./setting";
import { gate, vision } from "./vision";

export const position = thing({ x: z.number(), y: z.number() });
export type Position = z.infer<typeof position>;

/** The workshop file, version 1: one workshop is one document (FORMAT.md). */
export const workshop = thing({
  sameside: z.literal(1),
  id,
  title: text,
  partnershipType,
  language,
  currency,
  facilitator,
  place: text,
  date,
  startsAt: clock,
  competing: flag,
  sides: z.array(side).min(2).max(6),
  vision,
  gates: z.array(gate).default([]),
  envelopes: z.array(envelope).default([]),
  interests: z.array(interest).default([]),
  guesses: z.array(guess).default([]),
  verdicts: map(verdict),
  situations: z.array(situation).default([]),
  resolutions: z.array(resolution).default([]),
  zones: z.partialRecord(topic, zone).overwrite(bare).prefault({}),
  roles: z.array(role).default([]),
  joints: z.array(joint).default([]),
  ownership: z.array(stake).default([]),
  commitments: z.array(commitment).default([]),
  terms: z.array(term).default([]),
  plan,
  risks: z.array(risk).default([]),
  vocabulary: z.array(vocabularyTerm).default([]),
  asks: z.array(ask).default([]),
  front: references,
  checkups: z.array(checkup).default([]),
  signOffs: z.array(signOff).default([]),
  reviews: z.array(reviewReply).default([]),
  agenda: z.array(agendaBlock).default([]),
  parkingLot: z.array(parked).default([]),
  canvas: thing({ positions: map(position) }).prefault({}),
  minutes: z.array(minute).default([]),
});
export type Workshop = z.infer<typeof workshop>;
