import type { Analysis, Finding } from "@shared/analysis/finding";
import type { Patch } from "@shared/commands/patches";
import { sameEnds } from "@shared/lib/sameEnds";
import type { Workshop } from "@shared/workshop/workshop";

/** A workshop to be read: whole, or as what has changed since the one asked about before. */
export interface AskedAnalysis {
  readonly turn: number;
  readonly language: string;
  readonly workshop: Workshop | null;
  readonly patches: readonly Patch[];
}

/** Findings beside those told before: so many at the beginning and at the end are the same, and between them lie these. */
export interface FindingsNow {
  readonly start: number;
  readonly end: number;
  readonly between: readonly Finding[];
}

export interface AnsweredAnalysis extends Omit<Analysis, "findings"> {
  readonly turn: number;
  readonly findings: FindingsNow;
}

/** Before anything was told. */
export const nothingFound: Analysis = { status: "draft", outcome: "undecided", left: [], findings: [] };

/** The answer for one who was told findings before, each kept as text; and what has been told then. */
export const tell = (
  told: readonly string[],
  { findings, ...rest }: Analysis,
  turn: number,
): { readonly answered: AnsweredAnalysis; readonly told: readonly string[] } => {
  const texts = findings.map((finding) => JSON.stringify(finding));
  const { start, end } = sameEnds(told, texts);
  const between = findings.slice(start, findings.length - end);
  return { answered: { ...rest, turn, findings: { start, end, between } }, told: texts };
};

/** The analysis after an answer; the same where the same was found, so that nothing is drawn again for it. */
export const hear = (known: Analysis, { status, outcome, left, findings: now }: AnsweredAnalysis): Analysis => {
  const all = known.findings;
  const isSame = now.between.length === 0 && now.start + now.end === all.length;
  if (isSame && known.status === status && known.outcome === outcome && known.left.join() === left.join()) return known;
  const findings = isSame ? all : [...all.slice(0, now.start), ...now.between, ...all.slice(all.length - now.end)];
  return { status, outcome, left, findings };
};
