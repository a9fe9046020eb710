import type { Board } from "@shared/picture/board";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import type { Views } from "./useViewport";

/** The table as it is when something is asked of it. */
export interface At {
  readonly workshop: Workshop;
  readonly board: Board;
  readonly words: Words;
  readonly views: Views;
  /** What keys, buttons and menus are for. */
  readonly chosen: readonly string[];
}
