import type { Words } from "../words/words";
import type { PictureLabels } from "./planPiece";

const made = new WeakMap<Words, PictureLabels>();

/** The words that stand on the picture; the same object for the same words, since texts are measured with them. */
export const pictureLabels = (words: Words): PictureLabels => {
  const before = made.get(words);
  if (before) return before;
  const labels: PictureLabels = {
    gives: words.text("canvas.gives"),
    needs: words.text("canvas.needs"),
    untitled: words.text("canvas.untitled"),
  };
  made.set(words, labels);
  return labels;
};
