import { z } from "zod";
import { strengths, topic, verdicts } from "../workshop/interests";
import { oneToFive } from "../workshop/parts";
import { step } from "../workshop/setting";
import { cardKinds } from "../workshop/vision";
import { named, ofSides, place, text } from "./parts";
import { stepScenes } from "./stepScenes";

export const farthestSeats = ["near", "normal", "far"] as const;
export const farthestSeat = z.enum(farthestSeats);
export type FarthestSeat = z.infer<typeof farthestSeat>;

const seconds = z.number().min(0);

const row = z.strictObject({ text, joinedTo: z.array(place).max(200) });
const card = z.strictObject({ kind: z.enum(cardKinds), text, place });
const piece = z.strictObject({
  place,
  name: text,
  title: text,
  /** Its side leaves the table; never so before all verdicts are shown. */
  leaves: z.boolean(),
  /** What the facilitator has in hand: it shows its rows first. */
  inHand: z.boolean(),
  gives: z.array(row).max(500),
  needs: z.array(row).max(500),
});
export type RoomPiece = z.infer<typeof piece>;
/** A row by its place: the piece in the list of pieces, the row among its gives or its needs. */
const rowAt = z.strictObject({ piece: z.int().min(0), row: z.int().min(0) });
const interest = z.strictObject({
  text,
  why: text,
  strength: z.enum(strengths),
});
const seat = z.strictObject({
  ...named,
  sealed: z.boolean(),
  /** As of a piece. */
  leaves: z.boolean(),
  interests: z.array(interest).max(2_000),
});
export type RoomSeat = z.infer<typeof seat>;
const block = z.strictObject({
  step,
  title: text,
  minutes: z.int().min(0).nullable(),
  /** Minutes since midnight as planned; how late it is stays with the facilitator. */
  at: z.number().nullable(),
  state: z.enum(["done", "now", "later"]),
});
export type RoomBlock = z.infer<typeof block>;

/** One thing large in the middle; what it is decides how it is drawn. */
const spotlit = z.discriminatedUnion("what", [
  z.strictObject({
    what: z.literal("interest"),
    ...named,
    ...interest.shape,
    /** No other side had guessed it: the read-back begins with these. */
    unguessed: z.boolean(),
  }),
  z.strictObject({ what: z.literal("line"), ...named, lead: text, text }),
  z.strictObject({ what: z.literal("piece"), ...piece.shape }),
  z.strictObject({ what: z.literal("card"), ...named, kind: z.enum(cardKinds), text }),
  z.strictObject({ what: z.literal("row"), ...named, kind: z.enum(["give", "need"]), text, piece: text }),
]);

const scene = z.discriminatedUnion("show", [
  z.strictObject({ show: z.literal("blank") }),
  z.strictObject({
    show: z.literal("horizon"),
    statement: text,
    opportunity: text,
    whyTogether: text,
    year: z.int().nullable(),
    cards: z.array(card).max(2_000),
    /** Texts of the sides, once all are open; before that only who has sealed. */
    drafts: z.array(z.strictObject({ ...named, text, sealed: z.boolean() })).max(6),
    /** All ratings at once, when the last side has given its own; null until then. */
    ratings: z
      .array(z.strictObject({ ...named, rating: oneToFive }))
      .max(6)
      .nullable(),
  }),
  z.strictObject({
    show: z.literal("table"),
    pieces: z.array(piece).max(1_000),
    /** Which give sits in which need. */
    joints: z.array(z.strictObject({ give: rowAt, need: rowAt })).max(200_000),
  }),
  z.strictObject({
    show: z.literal("seats"),
    seats: ofSides(seat),
    /** What each side knew of another's must-protects; in numbers alone. */
    knew: z.array(z.strictObject({ by: text, about: text, hit: z.int().min(0), of: z.int().min(0) })).max(30),
  }),
  z.strictObject({
    show: z.literal("verdicts"),
    seats: z.array(z.strictObject({ ...named, given: z.boolean() })).max(6),
    /** All at once, when the last side has given its own; null until then. */
    verdicts: z
      .array(z.strictObject({ place, verdict: z.enum(verdicts) }))
      .max(6)
      .nullable(),
  }),
  z.strictObject({
    show: z.literal("agenda"),
    blocks: z.array(block).max(500),
    end: z.number().nullable(),
    /** Where the sides compete: what nobody speaks about here. Null where they do not. */
    closed: z.array(topic).nullable(),
  }),
  z.strictObject({ show: z.literal("question"), text }),
  z.strictObject({ show: z.literal("spotlight"), thing: spotlit }),
  z.strictObject({ show: z.literal("eyeChart") }),
  ...stepScenes,
]);
export type RoomScene = z.infer<typeof scene>;
export type SceneOf<S extends RoomScene["show"]> = Extract<RoomScene, { show: S }>;

/**
 * All that the room may see: what is not named here can't get there. Strict objects, so that a field added to the
 * workshop by a later version is not carried along by accident.
 */
export const roomModel = z.strictObject({
  locale: z.string().max(100),
  theme: z.enum(["light", "dark"]),
  seat: farthestSeat,
  title: text,
  step,
  /** The clock of the block at hand: started at `since` (milliseconds), or standing. Null where it is not for the room. */
  timer: z.strictObject({ planned: seconds, before: seconds, since: z.number().nullable() }).nullable(),
  scene,
});
export type RoomModel = z.infer<typeof roomModel>;
