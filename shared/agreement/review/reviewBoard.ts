import { fingerprint } from "../../document/fingerprint";
import type { ReviewReply } from "../../workshop/record";
import type { Workshop } from "../../workshop/workshop";
import { reviewed } from "../reviewSheet";
import { replierOf } from "./takeReplies";

type Verdict = ReviewReply["sections"][number]["verdict"];

/** Whether a reply counts: it is its person's last to the text as it stands, an earlier one, or to another version. */
export type Standing = "counts" | "overtaken" | "other-version";

export interface Reviewer {
  readonly reply: ReviewReply;
  readonly standing: Standing;
}

/** What one person said of one section. */
export interface Said {
  readonly reply: ReviewReply;
  readonly section: string;
  readonly verdict: Verdict;
  readonly comment: string;
}

export interface BoardRow {
  readonly section: string;
  /** One for each replier that counts, in their order; null where nothing was said. */
  readonly said: readonly (Said | null)[];
}

/** All replies by section and person. */
export interface ReviewBoard {
  readonly reviewers: readonly Reviewer[];
  readonly counting: readonly ReviewReply[];
  readonly rows: readonly BoardRow[];
  /** What is not a plain yes, the hardest first: what stands in the way. */
  readonly inTheWay: readonly Said[];
  /** Words beside a plain yes, and on the whole. */
  readonly remarks: readonly { readonly reply: ReviewReply; readonly section: string; readonly comment: string }[];
}

const standingsOf = (workshop: Workshop): readonly Reviewer[] => {
  const print = fingerprint(workshop);
  const last = new Map(
    workshop.reviews.filter((one) => one.fingerprint === print).map((one) => [replierOf(one), one.id]),
  );
  return workshop.reviews.map((reply) => ({
    reply,
    standing:
      reply.fingerprint !== print ? "other-version" : last.get(replierOf(reply)) === reply.id ? "counts" : "overtaken",
  }));
};

const saidIn = (reply: ReviewReply): readonly Said[] => reply.sections.map((one) => ({ reply, ...one }));

/** The replies as a board: sections down, people across, and what stands in the way. */
export const reviewBoard = (workshop: Workshop): ReviewBoard => {
  const reviewers = standingsOf(workshop);
  const counting = reviewers.filter((one) => one.standing === "counts").map((one) => one.reply);
  const all = counting.flatMap(saidIn);
  const known: readonly string[] = reviewed;
  const names = [...new Set(all.map((one) => one.section))];
  const sections = [...known.filter((one) => names.includes(one)), ...names.filter((one) => !known.includes(one))];
  const rows = sections.map((section) => ({
    section,
    said: counting.map((reply) => all.find((one) => one.reply === reply && one.section === section) ?? null),
  }));
  const inOrder = rows.flatMap((row) => row.said).filter((one): one is Said => one !== null);
  return {
    reviewers,
    counting,
    rows,
    inTheWay: [
      ...inOrder.filter((one) => one.verdict === "reject"),
      ...inOrder.filter((one) => one.verdict === "change"),
    ],
    remarks: [
      ...counting.map((reply) => ({ reply, section: "", comment: reply.comment })),
      ...inOrder.filter((one) => one.verdict === "accept"),
    ].filter((one) => one.comment.trim() !== ""),
  };
};
