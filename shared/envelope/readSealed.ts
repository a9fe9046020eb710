import { z } from "zod";
import { deeperThan } from "../document/jsonFault";
import { limits } from "../document/limits";
import { failure, type Result, success } from "../lib/result";
import { type Envelope, type Guess, guess, type Interest, interest } from "../workshop/interests";
import { type Felt, felt } from "../workshop/plan";
import { receiptOf, sameReceipt } from "./receipt";

const texts = z.object({
  opportunity: z.string().default(""),
  whyTogether: z.string().default(""),
  statement: z.string().default(""),
});
export type VisionTexts = z.infer<typeof texts>;

const outer = z.looseObject({
  workshop: z.string(),
  side: z.string(),
  kind: z.string(),
  nonce: z.string(),
  content: z.unknown(),
});

/** What an envelope held, by its kind. */
export type Content =
  | { readonly kind: "interests"; readonly interests: readonly Interest[] }
  | { readonly kind: "guesses"; readonly guesses: readonly Guess[] }
  | { readonly kind: "checkup"; readonly felt: readonly Felt[] }
  | { readonly kind: "vision"; readonly texts: VisionTexts };

/** Why an envelope that could be decrypted does not count. */
export type SealFault = "unreadable" | "other-workshop" | "other-side" | "changed";

/** What lies in the envelope with the receipt it has; null where it is no JSON, or none that has a receipt. */
const parsed = (text: string): { readonly value: object; readonly receipt: string } | null => {
  if (deeperThan(text, limits.levels)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { value, receipt: receiptOf(value) } : null;
  } catch {
    return null;
  }
};

const contentOf = (kind: Envelope["kind"], content: unknown): Content | null => {
  switch (kind) {
    case "interests": {
      const list = z.array(interest).safeParse(content);
      return list.success ? { kind, interests: list.data } : null;
    }
    case "guesses": {
      const list = z.array(guess).safeParse(content);
      return list.success ? { kind, guesses: list.data } : null;
    }
    case "checkup": {
      const list = z.array(felt).safeParse(content);
      return list.success ? { kind, felt: list.data } : null;
    }
    case "vision": {
      const found = texts.safeParse(content);
      return found.success ? { kind, texts: found.data } : null;
    }
  }
};

/** The sides in whose name a content speaks; each must be the one whose envelope it lies in. */
const speakersOf = (content: Content): readonly string[] => {
  switch (content.kind) {
    case "interests":
      return content.interests.map((one) => one.side);
    case "guesses":
      return content.guesses.map((one) => one.side);
    case "checkup":
      return content.felt.map((one) => one.by);
    case "vision":
      return [];
  }
};

/** Reads what was decrypted and checks that it is this envelope's: same workshop, side and kind, same receipt. */
export const readSealed = (text: string, envelope: Envelope, workshop: string): Result<Content, SealFault> => {
  const held = parsed(text);
  const read = outer.safeParse(held?.value);
  if (!read.success || held === null) return failure("unreadable");
  // Taken as decrypted: what the receipt covers is what was written, not what we make of it.
  if (!sameReceipt(held.receipt, envelope.receipt)) return failure("changed");
  if (read.data.workshop !== workshop) return failure("other-workshop");
  if (read.data.side !== envelope.side || read.data.kind !== envelope.kind) return failure("other-side");
  const content = contentOf(envelope.kind, read.data.content);
  if (content === null) return failure("unreadable");
  const own = speakersOf(content).every((side) => side === envelope.side);
  return own ? success(content) : failure("other-side");
};
