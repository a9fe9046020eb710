import type { JournalLine } from "@shared/bridge/bridge";
import type { Gesture } from "./gesture";
import { gestureOf } from "./lineOf";
import { createTrail, type Trail } from "./trail";

/** Undo and redo as the lines of a workshop left them; they reach back to the last line that can't be read. */
export const trailOf = (history: readonly JournalLine[]): Trail => {
  const gestures = history.map(gestureOf);
  const unreadable = gestures.lastIndexOf(null);
  return createTrail(gestures.slice(unreadable + 1).filter((one): one is Gesture => one !== null));
};
