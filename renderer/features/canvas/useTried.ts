import { analyse } from "@shared/analysis/analyse";
import type { Finding } from "@shared/analysis/finding";
import { type Difference, whatIf } from "@shared/analysis/whatIf";
import { apply } from "@shared/commands/apply";
import type { Command } from "@shared/commands/command";
import { suppose } from "@shared/commands/suppose";
import type { Words } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { useEffect, useMemo } from "react";
import { giving } from "../../store/giving";
import { setCanvas, useCanvas } from "./canvasStore";
import { pullAside } from "./pulling";
import { boardNow } from "./useBoard";

/** How the workshop would be if what is supposed were so: what the table shows before anything is decided. */
export interface Tried {
  readonly command: Command;
  readonly workshop: Workshop;
  readonly findings: readonly Finding[];
  readonly difference: Difference;
}

/** What is supposed, tried out on the workshop as it is; null where nothing is, or it can't be. */
export const useTried = (workshop: Workshop, words: Words): Tried | null => {
  const supposed = useCanvas((state) => state.whatIf?.supposed ?? null);
  const tried = useMemo(() => {
    const supposition = supposed && suppose(workshop, supposed);
    if (!supposition) return null;
    // A piece that would lie alone is seen beside what it was joined to.
    const aside = supposed.if === "lift" ? pullAside(workshop, boardNow(workshop, words), supposed.piece) : null;
    const command = aside ?? giving(workshop, words, supposition);
    const done = apply(workshop, command);
    if (!done.ok) return null;
    const after = analyse(done.value.workshop, words);
    return {
      command,
      workshop: done.value.workshop,
      findings: after.findings,
      difference: whatIf(analyse(workshop, words), after),
    };
  }, [workshop, words, supposed]);
  useEffect(() => {
    const { whatIf: asked } = useCanvas.getState();
    // What it was about is gone, or it is so by now: nothing is supposed any more, and keys change the table again.
    if (asked && supposed && !tried) setCanvas({ whatIf: { about: asked.about, supposed: null } });
  }, [supposed, tried]);
  return tried;
};
