import "../jitless";
import { analyse } from "@shared/analysis/analyse";
import { applyPatches } from "@shared/commands/patches";
import { createWords } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import type { AnsweredAnalysis, AskedAnalysis } from "./analystTalk";

let workshop: Workshop | null = null;
let words = createWords("en");

self.addEventListener("message", ({ data }: MessageEvent<AskedAnalysis>) => {
  if (words.locale !== data.language) words = createWords(data.language);
  if (data.workshop) workshop = data.workshop;
  if (!workshop) return;
  workshop = applyPatches(workshop, data.patches);
  const answered: AnsweredAnalysis = { turn: data.turn, analysis: analyse(workshop, words) };
  self.postMessage(answered);
});
