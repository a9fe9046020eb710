import { own } from "../lib/own";
import type { Workshop } from "../workshop/workshop";

/** Of three or more sides those that take a pass or are competitors, where at least two stay; in document order. */
export const leavingSides = (workshop: Workshop): readonly string[] => {
  const sides = workshop.sides.map((side) => side.id);
  const leaving = sides.filter((id) => {
    const verdict = own(workshop.verdicts, id)?.verdict;
    return verdict === "pass" || verdict === "competitor";
  });
  return sides.length >= 3 && sides.length - leaving.length >= 2 ? leaving : [];
};
