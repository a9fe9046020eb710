import { z } from "zod";
import { plainText } from "../lib/plainText";
import { failure, type Result, success } from "../lib/result";
import { envelopeKinds } from "../workshop/interests";
import { levels } from "../workshop/setting";
import type { Workshop } from "../workshop/workshop";
import { mayBeOpened } from "./ageHeader";

/** The ending of a sealed file; what is in it opens nowhere but in its workshop. */
export const sealedEnding = "sealed";
/** In bytes; three boxes of a very long day are a twentieth of it. */
export const largestSealedFile = 4_000_000;

const sealedFile = z.object({
  format: z.literal("sameside-sealed"),
  version: z.literal(1),
  workshop: z.string().min(1),
  side: z.string().min(1),
  envelopes: z
    .array(
      z.object({
        kind: z.enum(envelopeKinds),
        level: z.enum(levels).nullable().default(null),
        sealedAt: z.string(),
        receipt: z.string().regex(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/),
        box: z.string().max(1_000_000).refine(mayBeOpened),
      }),
    )
    .min(1)
    .max(6),
});
export type SealedFile = z.infer<typeof sealedFile>;

/** Why a sealed file is not taken in. */
export type SealedFileFault = "not-sealed" | "other-workshop" | "other-side";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(plainText(text));
  } catch {
    return null;
  }
};

/** Reads what a preparation file saved; it is checked for its workshop and side, and stays closed. */
export const readSealedFile = (text: string, workshop: Workshop): Result<SealedFile, SealedFileFault> => {
  const read = sealedFile.safeParse(parsed(text));
  if (!read.success) return failure("not-sealed");
  if (read.data.workshop !== workshop.id) return failure("other-workshop");
  return workshop.sides.some((one) => one.id === read.data.side) ? success(read.data) : failure("other-side");
};
