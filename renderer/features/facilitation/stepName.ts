import type { Words } from "@shared/words/words";
import type { AgendaBlock, Step } from "@shared/workshop/setting";

/** The step's own word. */
export const stepName = (words: Words, step: Step): string => words.text(`domain.step.${step}`);

/** What the agenda calls a block: its title, or its step's word. */
export const blockName = (words: Words, block: AgendaBlock): string =>
  block.title.trim() || stepName(words, block.step);
