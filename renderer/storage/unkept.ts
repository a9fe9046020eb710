import type { JournalLine } from "@shared/bridge/bridge";
import type { Change } from "@shared/commands/change";
import type { Workshop } from "@shared/workshop/workshop";

/** A gesture not yet kept: the line without what the keeper adds, and the document after it. */
export interface Unkept {
  readonly line: Change & Omit<JournalLine, "revision" | "hash" | keyof Change> & { readonly command: object };
  /** It goes on with the keys of the gesture before it and is undone with it. */
  readonly goesOn: boolean;
  readonly workshop: Workshop;
}
