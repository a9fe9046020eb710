import { analyse } from "@shared/analysis/analyse";
import type { Analysis } from "@shared/analysis/finding";
import type { Patch } from "@shared/commands/patches";
import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { afterPaint } from "../storage/afterPaint";
import type { Analyst } from "./analyst";

/** Up to here the rules take a few milliseconds and run with the gesture itself: screen and findings change in one frame. */
const smallEnough = 400;
/** Larger tables are read in a pause of the typing, and at the latest after this long, in milliseconds. */
const pause = 120;
const longestStale = 600;

/** What a workshop came from, where it is the next state of one read before. */
export interface Change {
  readonly before: Workshop;
  readonly patches: readonly Patch[];
}

interface Analysing {
  /** The findings at once where that is quick; null where they follow through `found`. */
  read(workshop: Workshop, words: Words, change?: Change): Analysis | null;
  stop(): void;
}

/** Keeps the findings up with the typing without holding up a frame: large workshops are read by a worker. */
export const createAnalysing = (found: (workshop: Workshop, analysis: Analysis) => void): Analysing => {
  let waiting: { workshop: Workshop; words: Words } | null = null;
  let since = 0;
  let takeBack: () => void = () => undefined;
  let analyst: Promise<Analyst | null> | null = null;
  // Where the analyst is once it has all that lies ready for it; null patches: it must be given the whole.
  let tip: Workshop | null = null;
  let ready: Patch[] | null = null;

  const readHere = (workshop: Workshop, words: Words): void => found(workshop, analyse(workshop, words));
  const hire = (words: Words): Promise<Analyst | null> =>
    typeof Worker === "undefined"
      ? Promise.resolve(null)
      : import("./analyst")
          .then(({ startAnalyst }) =>
            startAnalyst(found, (workshop) => {
              analyst = Promise.resolve(null);
              readHere(workshop, words);
            }),
          )
          .catch(() => null);
  const stop = (): void => {
    takeBack();
    waiting = null;
  };
  const readNow = async (): Promise<void> => {
    if (!waiting) return;
    analyst ??= hire(waiting.words);
    const reader = await analyst;
    // Something newer may wait by now; what was let go of waits no longer.
    if (!waiting) return;
    const { workshop, words } = waiting;
    waiting = null;
    if (!reader) return readHere(workshop, words);
    const patches = ready;
    ready = [];
    reader.ask(workshop, words, patches);
  };
  return {
    read(workshop, words, change) {
      ready = change && change.before === tip && ready ? [...ready, ...change.patches] : null;
      tip = workshop;
      if (index(workshop).size <= smallEnough) {
        stop();
        ready = null;
        return analyse(workshop, words);
      }
      const instant = performance.now();
      if (!waiting) since = instant;
      waiting = { workshop, words };
      takeBack();
      const readPainted = (): void => {
        takeBack = afterPaint(() => void readNow());
      };
      const timer = setTimeout(readPainted, Math.max(0, Math.min(pause, since + longestStale - instant)));
      takeBack = () => clearTimeout(timer);
      return null;
    },
    stop,
  };
};
