import { onceFor } from "../lib/onceFor";
import type { Words } from "../words/words";
import type { PictureLabels } from "./planPiece";

/** The words that stand on the picture; the same object for the same words, since texts are measured with them. */
export const pictureLabels = onceFor(
  (words: Words): PictureLabels => ({
    gives: words.text("canvas.gives"),
    needs: words.text("canvas.needs"),
    untitled: words.text("canvas.untitled"),
  }),
);
