import { z } from "zod";
import { hasLoneSurrogate } from "../lib/plainText";
import { instant } from "../workshop/parts";
import { reviewVerdicts } from "../workshop/record";

/** The version of reply files this code writes and reads. */
export const replyVersion = 1;

/** What a reply may hold at most. */
export const replyLimits = { bytes: 1_000_000, name: 200, comment: 4_000, sections: 40, levels: 8 } as const;

// Half of a surrogate pair is no character: nobody typed it.
const text = z.string().refine((said) => !hasLoneSurrogate(said));
const short = text.max(replyLimits.name);
const comment = text.max(replyLimits.comment);

/** A reviewer's reply to an agreement, as the page for review saves it. */
export const reply = z.strictObject({
  samesideReply: z.literal(replyVersion),
  agreement: z.strictObject({
    workshop: short.min(1),
    title: comment,
    /** Of the text that was read, all 64 digits. */
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  by: z.strictObject({ side: short.min(1).nullable(), name: short, title: short }),
  at: instant,
  comment,
  sections: z
    .array(z.strictObject({ section: z.string().regex(/^[a-z-]{1,40}$/), verdict: z.enum(reviewVerdicts), comment }))
    .max(replyLimits.sections),
});
export type Reply = z.infer<typeof reply>;
