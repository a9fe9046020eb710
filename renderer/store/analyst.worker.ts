import "../jitless";
import { analyse } from "@shared/analysis/analyse";
import { applyPatches } from "@shared/commands/patches";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { type AskedAnalysis, tell } from "./analystTalk";

let workshop: Workshop | null = null;
let words = createWords("en");
/** The findings told last, each as text. */
let told: readonly string[] = [];

self.addEventListener("message", ({ data }: MessageEvent<AskedAnalysis>) => {
  if (words.locale !== data.language) words = createWords(data.language);
  if (data.workshop) workshop = data.workshop;
  if (!workshop) return;
  workshop = applyPatches(workshop, data.patches);
  const answer = tell(told, analyse(workshop, words), data.turn);
  told = answer.told;
  self.postMessage(answer.answered);
});
