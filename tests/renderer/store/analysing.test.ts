import { analyse } from "@shared/analysis/analyse";
import type { Analysis } from "@shared/analysis/finding";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { createAnalysing } from "../../../renderer/store/analysing";
import { aWorkshop, soundWorkshop } from "../../helpers/aWorkshop";

const words = createWords("en");
const small = aWorkshop(soundWorkshop);
const large = aWorkshop({
  ...soundWorkshop,
  vision: {
    ...soundWorkshop.vision,
    cards: Array.from({ length: 600 }, (_, at) => ({ id: `card-${at}`, kind: "market" as const, text: `Card ${at}` })),
  },
});

test("at a table of usual size the findings stand at once", () => {
  const analysing = createAnalysing(() => undefined);
  expect(analysing.read(small, words)).toEqual(analyse(small, words));
});

test("with hundreds of things the findings follow, for what stands last", async () => {
  const later = await new Promise<Analysis>((resolve) => {
    const analysing = createAnalysing((workshop, analysis) => {
      expect(workshop).toBe(large);
      resolve(analysis);
    });
    expect(analysing.read({ ...large, title: "Before" }, words)).toBeNull();
    expect(analysing.read(large, words)).toBeNull();
  });
  expect(later).toEqual(analyse(large, words));
});
