import { analyse } from "@shared/analysis/analyse";
import type { Analysis } from "@shared/analysis/finding";
import { apply } from "@shared/commands/apply";
import { createWords } from "@shared/words/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hear, nothingFound, tell } from "../../../renderer/store/analystTalk";
import { aCommand } from "../../shared/commands/aCommand";
import { dice } from "../../shared/commands/dice";
import { theExample } from "../../shared/commands/sample";

const words = createWords("en");

test("whatever was done, who is told only what is new in the findings knows all of them", () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 1, maxLength: 12 }), (throws) => {
      let now = theExample();
      let told: readonly string[] = [];
      let known: Analysis = nothingFound;
      for (const [step, thrown] of throws.entries()) {
        const done = apply(now, aCommand(now, thrown, `new${step}`));
        if (done.ok) now = done.value.workshop;
        const analysis = analyse(now, words);
        const answer = tell(told, analysis, step);
        told = answer.told;
        const before = known;
        known = hear(before, structuredClone(answer.answered));
        expect(known).toEqual(analysis);
        if (JSON.stringify(before) === JSON.stringify(analysis)) expect(known).toBe(before);
      }
    }),
    { numRuns: 40 },
  );
});
