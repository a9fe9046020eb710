import { analyse } from "@shared/analysis/analyse";
import type { Analysis } from "@shared/analysis/finding";
import type { Words } from "@shared/words/words";
import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";

/** Up to here the rules take a few milliseconds and run with the gesture itself: screen and findings change in one frame. */
const smallEnough = 400;
/** Larger tables are read in a pause of the typing, and at the latest after this long, in milliseconds. */
const pause = 120;
const longestStale = 600;

export const nothingFound: Analysis = { status: "draft", outcome: "undecided", left: [], findings: [] };

interface Analysing {
  /** The findings at once where that is quick; null where they follow through `found`. */
  read(workshop: Workshop, words: Words): Analysis | null;
  stop(): void;
}

/** Keeps the findings up with the typing without holding up a frame. */
export const createAnalysing = (found: (workshop: Workshop, analysis: Analysis) => void): Analysing => {
  let waiting: { workshop: Workshop; words: Words } | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const readNow = (): void => {
    if (!waiting) return;
    const { workshop, words } = waiting;
    waiting = null;
    found(workshop, analyse(workshop, words));
  };
  return {
    read(workshop, words) {
      if (index(workshop).size <= smallEnough) {
        stop();
        return analyse(workshop, words);
      }
      const instant = performance.now();
      if (!waiting) since = instant;
      waiting = { workshop, words };
      clearTimeout(timer);
      timer = setTimeout(readNow, Math.max(0, Math.min(pause, since + longestStale - instant)));
      return null;
    },
    stop,
  };
};
