import { apply } from "@shared/commands/apply";
import { weightOf } from "@shared/commands/weight";
import type { Workshop } from "@shared/workshop/workshop";
import { digestAhead, documentHash } from "../storage/documentHash";
import { newId } from "./clock";

/** What an idle moment must have left for one thing more, in milliseconds. */
const ENOUGH = 2;

/** What runs for the first time is compiled first: that often a sentence is written that nobody sees. */
const REHEARSALS = 3;

const rehearse = (workshop: Workshop): Workshop | null => {
  const done = apply(workshop, {
    do: "add",
    what: "card",
    record: { id: newId(), kind: "market", text: "–", side: null },
  });
  return done.ok ? done.value.workshop : null;
};

function* prepared(workshop: Workshop): Generator<void> {
  for (const thing of digestAhead(workshop)) {
    weightOf(thing);
    yield;
  }
  documentHash(workshop);
  yield;
  weightOf(workshop);
  for (let time = 0; time < REHEARSALS; time += 1) {
    yield;
    const rehearsed = rehearse(workshop);
    yield;
    if (rehearsed) documentHash(rehearsed);
  }
}

/**
 * A change asks for hash and weight of the document, and the first one for those of all things in it. They are made
 * ahead, a few at a time, while the window has nothing else to do; last, a change is rehearsed on a document of its own.
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
