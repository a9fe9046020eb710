import type { Analysis } from "@shared/analysis/finding";
import type { Patch } from "@shared/commands/patches";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { startOwnWorker } from "../workers/startOwnWorker";
import address from "./analyst.worker?worker&url";
import { type AnsweredAnalysis, type AskedAnalysis, hear, nothingFound } from "./analystTalk";

/** Reads large workshops beside the window, which goes on moving meanwhile. */
export interface Analyst {
  /** `patches` lead from the workshop asked about before to this one; null where it is another. */
  ask(workshop: Workshop, words: Words, patches: readonly Patch[] | null): void;
}

/** Starts the analyst. Only the answer to the last question counts; `failed` says that none will come any more. */
export const startAnalyst = (
  found: (workshop: Workshop, analysis: Analysis) => void,
  failed: (workshop: Workshop) => void,
): Analyst => {
  const worker = startOwnWorker(address);
  let turn = 0;
  let last: Workshop | null = null;
  let known = nothingFound;
  worker.addEventListener("message", ({ data }: MessageEvent<AnsweredAnalysis>) => {
    known = hear(known, data);
    if (data.turn === turn && last) found(last, known);
  });
  worker.addEventListener("error", () => {
    worker.terminate();
    if (last) failed(last);
  });
  return {
    ask: (workshop, words, patches) => {
      turn += 1;
      const known = last !== null && patches !== null;
      last = workshop;
      const asked: AskedAnalysis = {
        turn,
        language: words.locale,
        workshop: known ? null : workshop,
        patches: known ? patches : [],
      };
      worker.postMessage(asked);
    },
  };
};
