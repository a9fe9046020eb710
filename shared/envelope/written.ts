import { z } from "zod";
import { isBlank } from "../lib/fold";

const entry = z.object({ text: z.string(), why: z.string().default("") });

/** What a side has written on its private page, sealed or not: only ever in memory or encrypted. */
export const written = z.object({
  must: z.array(entry).default([]),
  good: z.array(entry).default([]),
  guesses: z.array(z.object({ about: z.string(), text: z.string() })).default([]),
  opportunity: z.string().default(""),
  whyTogether: z.string().default(""),
  statement: z.string().default(""),
});
export type Written = z.infer<typeof written>;
export type WrittenEntry = Written["must"][number];

/** A page on which nothing stands yet. */
export const nothingWritten: Written = written.parse({});

/** The kinds a page is written for; interests carry the guesses with them. */
export const pageKinds = ["interests", "vision"] as const;
export type PageKind = (typeof pageKinds)[number];

/** Whether nothing has been written that could be sealed. */
export const isUnwritten = (page: Written, kind: PageKind): boolean =>
  kind === "vision"
    ? [page.opportunity, page.whyTogether, page.statement].every(isBlank)
    : [...page.must, ...page.good].every((one) => isBlank(one.text));
