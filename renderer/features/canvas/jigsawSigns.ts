import { type Analysis, ruleSteps } from "@shared/analysis/finding";
import type { Step } from "@shared/workshop/setting";

/** What is amiss with a row or piece in a way that has a shape of its own. */
export type JigsawSign = "hole" | "one-way" | "overlap";

const signOf = { hole: "hole", "one-way": "one-way", overlap: "overlap" } as const;

/** Holes, one-way gives and overlaps by the row or piece they are about, once their step was opened. */
export const jigsawSigns = (analysis: Analysis, opened: readonly Step[]): ReadonlyMap<string, JigsawSign> => {
  const out = new Map<string, JigsawSign>();
  for (const { rule, refs } of analysis.findings) {
    if (rule !== "hole" && rule !== "one-way" && rule !== "overlap") continue;
    if (opened.includes(ruleSteps[rule])) for (const id of refs) out.set(id, signOf[rule]);
  }
  return out;
};
