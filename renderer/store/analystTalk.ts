import type { Analysis } from "@shared/analysis/finding";
import type { Patch } from "@shared/commands/patches";
import type { Workshop } from "@shared/workshop/workshop";

/** A workshop to be read: whole, or as what has changed since the one asked about before. */
export interface AskedAnalysis {
  readonly turn: number;
  readonly language: string;
  readonly workshop: Workshop | null;
  readonly patches: readonly Patch[];
}

export interface AnsweredAnalysis {
  readonly turn: number;
  readonly analysis: Analysis;
}
