import { fit } from "@shared/analysis/fit";
import { bandAsides } from "@shared/picture/bandAsides";
import type { Board } from "@shared/picture/board";
import { layout } from "@shared/picture/layout";
import { pictureLabels } from "@shared/picture/pictureLabels";
import type { Words } from "@shared/words/words";
import { bare } from "@shared/workshop/parts";
import type { Workshop } from "@shared/workshop/workshop";
import { useMemo } from "react";
import type { BandName } from "./readingOrder";

/** The board of a workshop as it is now, for what is done outside the picture. */
export const boardNow = (workshop: Workshop, words: Words): Board => layout(workshop, pictureLabels(words));

/** The board as it is when the table is assembled. */
export const assembledNow = (workshop: Workshop, words: Words): Board =>
  layout(workshop, pictureLabels(words), { placed: false });

/** The board of a workshop, laid out again only when the workshop or the language is another. */
export const useBoard = (workshop: Workshop, words: Words): Board =>
  useMemo(() => boardNow(workshop, words), [workshop, words]);

/** The board as it is when the table is assembled as if nobody had moved a thing; seats keep their order. */
export const anewNow = (workshop: Workshop, words: Words): Board => {
  const seated = new Set(workshop.interests.map((interest) => interest.id));
  const kept = Object.entries(workshop.canvas.positions).filter(([id]) => seated.has(id));
  const positions = bare(Object.fromEntries(kept));
  return assembledNow({ ...workshop, canvas: { ...workshop.canvas, positions } }, words);
};

/** What stands at the end of each band's head. */
export const useAsides = (workshop: Workshop, words: Words): Readonly<Record<BandName, string>> =>
  useMemo(() => ({ ...bandAsides(fit(workshop), words), seats: "" }), [workshop, words]);

/** How many envelopes of each side are still sealed; of what is in them nothing is known here. */
export const useSealed = (workshop: Workshop): ReadonlyMap<string, number> =>
  useMemo(() => {
    const out = new Map<string, number>();
    for (const envelope of workshop.envelopes)
      if (envelope.openedAt === null) out.set(envelope.side, (out.get(envelope.side) ?? 0) + 1);
    return out;
  }, [workshop.envelopes]);
