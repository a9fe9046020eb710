import { isBlank } from "../lib/fold";
import { own } from "../lib/own";
import type { Found, Reading } from "./reading";

/** Is there one market all look at, and does each side back it? */
export const visionRules = ({ workshop: { vision }, sides }: Reading): Found[] => {
  const found: Found[] = [];
  if (isBlank(vision.opportunity) || isBlank(vision.whyTogether)) found.push({ rule: "vision-blank", refs: [] });
  for (const side of sides) {
    const rating = own(vision.alignment, side);
    if (rating === undefined) found.push({ rule: "vision-unrated", refs: [side] });
    else if (rating <= 2) found.push({ rule: "vision-apart", refs: [side], values: { rating } });
    else if (rating === 3) found.push({ rule: "vision-lukewarm", refs: [side] });
  }
  return found;
};
