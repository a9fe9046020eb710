import type { Result } from "../lib/result";
import type { Phrase } from "../words/words";
import type { Change } from "./change";
import type { Refusal } from "./refusal";

/** What a command comes to. */
export interface Done {
  readonly change: Change;
  /** Ids of what it is about and of what lost a reference by it. */
  readonly touched: readonly string[];
  readonly removed: Phrase | null;
}

export type Outcome = Result<Done, Refusal>;
