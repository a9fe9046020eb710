import { weightOf } from "@shared/commands/weight";
import type { Workshop } from "@shared/workshop/workshop";
import { digestAhead, documentHash } from "../storage/documentHash";

/** What an idle moment must have left for one thing more, in milliseconds. */
const ENOUGH = 2;

function* prepared(workshop: Workshop): Generator<void> {
  for (const thing of digestAhead(workshop)) {
    weightOf(thing);
    yield;
  }
  documentHash(workshop);
  yield;
  weightOf(workshop);
}

/**
 * A change asks for hash and weight of the document, and the first one for those of all things in it. They are made
 * ahead, a few at a time, while the window has nothing else to do.
 */
export const prepareWhileIdle = (workshop: Workshop): void => {
  if (typeof requestIdleCallback === "undefined") return;
  const work = prepared(workshop);
  const goOn = (idle: IdleDeadline): void => {
    while (idle.timeRemaining() > ENOUGH) if (work.next().done) return;
    requestIdleCallback(goOn);
  };
  requestIdleCallback(goOn);
};
