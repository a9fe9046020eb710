import { z } from "zod";
import { isBlank } from "../lib/fold";
import { felt } from "../workshop/plan";

const entry = z.object({ text: z.string(), why: z.string().default("") });

/** What a side has written on its private page, sealed or not: only ever in memory or encrypted. */
export const written = z.object({
  must: z.array(entry).default([]),
  good: z.array(entry).default([]),
  guesses: z.array(z.object({ about: z.string(), text: z.string() })).default([]),
  opportunity: z.string().default(""),
  whyTogether: z.string().default(""),
  statement: z.string().default(""),
  /** How the side feels about each other one, asked at a checkup. */
  felt: z.array(felt.omit({ by: true })).default([]),
});
export type Written = z.infer<typeof written>;
export type WrittenEntry = Written["must"][number];
export type WrittenFelt = Written["felt"][number];

/** A page on which nothing stands yet. */
export const nothingWritten: Written = written.parse({});

/** The kinds a page is written for; interests carry the guesses with them. */
export const pageKinds = ["interests", "vision", "checkup"] as const;
export type PageKind = (typeof pageKinds)[number];

/** What is asked with a number from 1 to 5 at a checkup, in this order; why they stay is asked in words. */
export const feltQuestions = ["valued", "supported", "challenged", "again"] as const;

const saysNothing = (one: WrittenFelt): boolean =>
  feltQuestions.every((question) => one[question] === null) && isBlank(one.note);

/** Whether nothing has been written that could be sealed. */
export const isUnwritten = (page: Written, kind: PageKind): boolean => {
  switch (kind) {
    case "interests":
      return [...page.must, ...page.good].every((one) => isBlank(one.text));
    case "vision":
      return [page.opportunity, page.whyTogether, page.statement].every(isBlank);
    case "checkup":
      return page.felt.every(saysNothing);
  }
};

/** What a side has said about another so far; blank where it has said nothing. */
export const feltAbout = (page: Written, about: string): WrittenFelt =>
  page.felt.find((one) => one.about === about) ?? {
    about,
    valued: null,
    supported: null,
    challenged: null,
    again: null,
    note: "",
  };
