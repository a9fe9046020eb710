import { seenTexts } from "@shared/agreement/seenTexts";
import { layout } from "@shared/picture/layout";
import { measure } from "@shared/picture/measure";
import { pictureLabels } from "@shared/picture/pictureLabels";
import { sizes, type } from "@shared/picture/sizes";
import { createWords } from "@shared/words/words";
import { expect, test } from "vitest";
import { aWorkshop } from "../../helpers/aWorkshop";

const text = "Ma\u00adchine\u200bbuilders of\u202e fifty to five hundred staff";
const pasted = aWorkshop({ vision: { statement: "We see it", cards: [{ id: "c", kind: "market", text }] } });

test("in a picture, lines are broken by what is drawn of unseen characters", () => {
  const [card] = layout(seenTexts(pasted), pictureLabels(createWords("en"))).cards;
  const lines = card?.lines ?? [];
  expect(lines.join("")).toContain("[U+200B]");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines)
    expect(measure(line, type.card)).toBeLessThanOrEqual(sizes.card.width - 2 * sizes.card.padX);
});

test("a workshop without any stays the same", () => {
  const plain = aWorkshop();
  expect(seenTexts(plain)).toBe(plain);
});
