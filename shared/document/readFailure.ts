import type { Phrase } from "../words/words";

export type ReadFailureKind = "unreadable" | "not-a-workshop" | "damaged" | "newer" | "invalid" | "too-large";

/** Why a file is not taken in. */
export interface ReadFailure {
  readonly kind: ReadFailureKind;
  /** What happened, what is safe, what to do. */
  readonly sentence: Phrase;
  /** Everything that is wrong, by path; never empty. */
  readonly problems: readonly string[];
  /** Where the JSON is damaged, counted from 1. */
  readonly line?: number;
  readonly column?: number;
}
