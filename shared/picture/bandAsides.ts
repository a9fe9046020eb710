import type { Fit } from "../analysis/fit";
import type { Words } from "../words/words";
import { sideMark } from "./sideMark";

/**
 * What stands at the end of each band's head, in window and picture alike: only counts, never a grade; "" where there is
 * nothing to count.
 */
export const bandAsides = (counts: Fit, words: Words): Readonly<Record<"horizon" | "table", string>> => {
  const { alignment, needs, mustProtects, stakes } = counts;
  // Ratings stay hidden until those of all that stay are in: the first one would anchor the others.
  const areAllIn = alignment.length > 0 && alignment.length === stakes.length;
  const ratings = alignment.map(({ side, rating }) => `${sideMark(side).letter} ${rating}`).join("  ");
  const table = [
    needs.of > 0 ? words.text("canvas.needsMet", { met: needs.count, needs: needs.of }) : "",
    mustProtects.of > 0 ? words.text("canvas.secured", { secured: mustProtects.count, all: mustProtects.of }) : "",
  ];
  return {
    horizon: areAllIn ? words.text("canvas.alignmentOf", { ratings }) : "",
    table: table.filter((text) => text !== "").join(" · "),
  };
};
